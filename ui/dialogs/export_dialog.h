#pragma once

#include "ui/drawing/export.h"

#include <QDialog>

class QComboBox;
class QRadioButton;

namespace touchline {

enum class ExportFormat { png, svg, pdf, json };

/// "png"; also the ending of the file.
QString suffixOf(ExportFormat format);

/// What to export, how it looks, and on which paper.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// Begins with what `views` has at `shown`. The dark board is for the screen alone, so it is light here.
    ExportDialog(const QList<View>& views, int shown, QWidget* parent);

    ExportFormat format() const;
    ExportOptions options() const;

private:
    void addRows();
    void followView();
    void follow();

    QList<View> views_;
    QComboBox* format_;
    QComboBox* view_;
    QComboBox* theme_;
    QComboBox* density_;
    QComboBox* paper_;
    QRadioButton* landscape_;
    QRadioButton* portrait_;
};

} // namespace touchline
