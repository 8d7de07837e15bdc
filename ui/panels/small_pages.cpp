#include "ui/drawing/lanes/lanes.h"
#include "ui/drawing/lay_out.h"
#include "ui/panels/bindings.h"
#include "ui/panels/choice_field.h"
#include "ui/panels/figures.h"
#include "ui/panels/inspector_pages.h"
#include "ui/panels/text_field.h"

#include <QLocale>

namespace touchline {

QStringList statusTexts() {
    return {Form::tr("Assumption"), Form::tr("Partly backed"), Form::tr("Validated")};
}

void fillStagePage(Form& form, const QList<Id<Stage>>& ids) {
    Document& document = form.document();
    if (ids.size() == 1) {
        form.kind(Form::tr("Stage"));
        form.title(
            new LineField(document, bind<&Stage::title>(ids, Form::tr("Rename stage")), Form::tr("Title")));
    } else {
        form.kind(Form::tr("%n stages", nullptr, int(ids.size())));
    }
    form.add(Form::tr("When"), new LineField(document, bind<&Stage::when>(ids, Form::tr("Change time"))));
    auto* owner = new LineField(document, bindName<&Stage::owner>(ids, Form::tr("Change owner")),
                                Form::tr("That of the journey"));
    owner->complete(libraryNames<Role>);
    form.add(Form::tr("Owner"), owner);
}

void fillLanePage(Form& form, const QList<Id<Lane>>& ids) {
    Document& document = form.document();
    const Lane& lane = *find(document.project(), ids.first());
    const Lane standard{.kind = lane.kind, .dimension = lane.dimension};
    if (ids.size() == 1) {
        const QString title = laneTitle(Words(QLocale().bcp47Name()), standard);
        form.kind(Form::tr("Lane"));
        form.title(new LineField(document, bind<&Lane::title>(ids, Form::tr("Rename lane")), title));
        if (standard.kind == LaneKind::experience)
            form.add(Form::tr("Dimension"),
                     new ChoiceField(document,
                                     {Form::tr("Not set"), Form::tr("Functional"), Form::tr("Emotional")},
                                     bindChoice<&Lane::dimension>(ids, Form::tr("Change dimension"))));
    } else {
        form.kind(Form::tr("%n lanes", nullptr, int(ids.size())));
    }
    form.add(Form::tr("At least this high, in mm"),
             new LineField(document, bindFigure<&Lane::height>(ids, Form::tr("Resize lane"), unitsPerMm),
                           Form::tr("As high as its content needs")));
    if (standard.kind != LaneKind::steps)
        form.add({}, new CheckField(document, Form::tr("Hidden"),
                                    bind<&Lane::hidden>(ids, Form::tr("Hide lane"))));
}

} // namespace touchline
