#pragma once

#include "core/edits/survey_import.h"
#include "core/exchange/survey_guess.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace touchline {

class DialectRow;
class MatchesField;
class SurveyColumns;

/// What the columns of a survey mean, to which steps its answers belong, and into which wave they go. Reads
/// the survey behind itself as soon as that is known, and says what would become of it.
class SurveyDialog : public QDialog {
    Q_OBJECT

public:
    /// `head` is the start of the file at `path`; `kept` is how a survey with these headings was read before,
    /// without columns where none was.
    SurveyDialog(const Project& project, Id<Journey> journey, const QString& path, const QByteArray& head,
                 const SurveyMapping& kept, QWidget* parent);
    ~SurveyDialog() override;

    SurveyMapping mapping() const;
    SurveyTarget target() const;
    const SurveyAnswers& answers() const { return answers_; }

private:
    void build();
    void showTable();
    void askAboutColumns(const SurveyMapping& mapping);
    void follow();
    void read(const SurveyMapping& mapping, const CsvDialect& dialect);
    void take(const SurveyAnswers& answers);
    void showUnknown();
    void showResult();
    void say(const QString& text, bool isReady);
    void stop();

    const Project project_;
    const QString path_;
    const QByteArray head_;
    SurveyMapping start_;
    TablePreview preview_;
    SurveyAnswers answers_;
    SurveyMapping read_; ///< that of the answers
    bool isRead_ = false;
    std::shared_ptr<std::atomic<bool>> stop_;
    DialectRow* dialect_;
    QScrollArea* columnArea_;
    SurveyColumns* columns_ = nullptr;
    QComboBox* journey_;
    QLineEdit* wave_;
    QDateEdit* date_;
    QCheckBox* quotes_;
    QLabel* unknownTitle_;
    QScrollArea* unknownArea_;
    MatchesField* unknown_ = nullptr;
    QLabel* state_;
    QProgressBar* progress_;
    QPushButton* import_;
};

} // namespace touchline
