#pragma once

#include "ui/drawing/export.h"

#include <QDialog>

class QComboBox;
class QRadioButton;

namespace touchline {

enum class ExportFormat { png, svg, pdf, json };

/// "png"; also the ending of the file.
QString suffixOf(ExportFormat format);

/// What to export, and on which paper.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ExportDialog(QWidget* parent = nullptr);

    ExportFormat format() const;
    ExportOptions options() const;

private:
    void follow();

    QComboBox* format_;
    QComboBox* paper_;
    QRadioButton* landscape_;
    QRadioButton* portrait_;
};

} // namespace touchline
