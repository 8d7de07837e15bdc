#pragma once

#include "ui/panels/field.h"

class QCompleter;
class QLineEdit;
class QPlainTextEdit;

namespace touchline {

/// One line of text; Enter or leaving the field finishes it.
class LineField : public Field {
    Q_OBJECT

public:
    LineField(Document& document, Binding<QString> binding, const QString& placeholder = {});

    /// Offers these while the last of several names, divided by commas, is typed.
    void complete(std::function<QStringList(const Project&)> names);
    void refresh() override;

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void tellTyping();
    void finish();

    Document& document_;
    Binding<QString> binding_;
    QString placeholder_;
    QString shown_; ///< the value of the project, under what is typed
    QLineEdit* edit_;
};

/// Several lines of text, as high as they are; leaving the field or Ctrl+Enter finishes it.
class TextField : public Field {
    Q_OBJECT

public:
    TextField(Document& document, Binding<QString> binding, const QString& placeholder = {});

    void refresh() override;

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void tellTyping();
    void finish();
    void fitHeight();

    Document& document_;
    Binding<QString> binding_;
    QString placeholder_;
    QString shown_; ///< the value of the project, under what is typed
    bool isTyped_ = false; ///< the spelling marks make every document a modified one
    QPlainTextEdit* edit_;
};

} // namespace touchline
