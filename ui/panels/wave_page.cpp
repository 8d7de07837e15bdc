#include "ui/panels/wave_page.h"

#include "ui/panels/figures.h"
#include "ui/panels/results_field.h"
#include "ui/panels/text_field.h"

namespace touchline {

void fillWavePage(Form& form, Id<Wave> id) {
    Document& document = form.document();
    const QString edit = Form::tr("Change wave");
    form.kind(Form::tr("Wave"));
    form.title(new LineField(document, bind<&Wave::name>(id, edit), Form::tr("April 2026")));
    form.row(
        {{Form::tr("Date"), new LineField(document, bindDate<&Wave::date>(id, edit), Form::tr("31-12-2026"))},
         {Form::tr("Source"), new LineField(document, bind<&Wave::source>(id, edit)), 2}});
    form.add(Form::tr("Results"), new ResultsField(document, id));
}

} // namespace touchline
