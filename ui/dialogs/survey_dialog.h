#pragma once

#include "core/edits/survey_import.h"
#include "core/exchange/survey_guess.h"
#include "ui/dialogs/import_dialog.h"

#include <QTimer>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QScrollArea;

namespace touchline {

class DialectRow;
class MatchesField;
class SurveyColumns;

/// What the columns of a survey mean, to which steps its answers belong, and into which wave they go. Reads
/// the survey behind itself as soon as that is known, and says what would become of it.
class SurveyDialog : public ImportDialog {
    Q_OBJECT

public:
    /// `head` is the start of the file at `path`; `kept` is how a survey with these headings was read before,
    /// without columns where none was.
    SurveyDialog(const Project& project, Id<Journey> journey, const QString& path, const QByteArray& head,
                 const SurveyMapping& kept, QWidget* parent);

    SurveyMapping mapping() const;
    SurveyTarget target() const;
    const SurveyAnswers& answers() const { return answers_; }

    void accept() override;

private:
    void putTogether();
    void showTable();
    void askAboutColumns(const SurveyMapping& mapping);
    void follow();
    void take(const SurveyAnswers& answers);
    void showUnknown();
    void showResult();

    const QByteArray head_;
    SurveyMapping start_;
    TablePreview preview_;
    SurveyAnswers answers_;
    SurveyMapping read_; ///< that of the answers
    bool isRead_ = false;
    DialectRow* dialect_;
    QScrollArea* columnArea_;
    SurveyColumns* columns_ = nullptr;
    QLineEdit* wave_;
    QDateEdit* date_;
    QCheckBox* quotes_;
    QLabel* unknownTitle_;
    QScrollArea* unknownArea_;
    MatchesField* unknown_ = nullptr;
    QTimer nameIsTyped_; ///< runs until the name of the wave stands for a moment
};

} // namespace touchline
