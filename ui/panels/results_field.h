#pragma once

#include "ui/panels/field.h"

class QPushButton;
class QTreeWidget;

namespace touchline {

class Form;

/// What each question gave in a wave, a line each; the fields of the one that is picked stand below.
class ResultsField : public Field {
    Q_OBJECT

public:
    ResultsField(Document& document, Id<Wave> wave);

    void refresh() override;
    Id<WaveResult> picked() const;

private:
    void fillTable(const Project& project, const Wave& wave);
    void showPicked();
    void pick(Id<WaveResult> result);
    void addOne();

    Document& document_;
    Id<Wave> wave_;
    QTreeWidget* table_;
    QPushButton* remove_;
    Form* form_ = nullptr;
    QStringList shown_; ///< what the fields below were made for
};

} // namespace touchline
