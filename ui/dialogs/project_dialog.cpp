#include "ui/dialogs/project_dialog.h"

#include "ui/panels/project_page.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace touchline {

ProjectDialog::ProjectDialog(Document& document, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Project"));
    auto* form = new Form(document);
    fillProjectPage(*form);
    connect(&document, &Document::changed, form, &Form::refresh);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(form);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    // Enter finishes a field and must not press a button.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 12);
    layout->addWidget(area);
    layout->addWidget(buttons);
    resize(460, 600);
}

} // namespace touchline
