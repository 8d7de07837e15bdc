#pragma once

#include "ui/document/document.h"

#include <QDialog>

namespace touchline {

/// What the project says about itself; every change counts at once and can be undone.
class ProjectDialog : public QDialog {
    Q_OBJECT

public:
    ProjectDialog(Document& document, QWidget* parent);
};

} // namespace touchline
