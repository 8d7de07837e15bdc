#include "ui/panels/link_button.h"

namespace touchline {

LinkButton::LinkButton(const QString& text, const QString& role) : text_(text.trimmed()) {
    setProperty("role", role);
    setAccessibleName(text_);
    // The tags around it keep a text with tags of its own from being taken for HTML.
    setToolTip("<span>" + text_.toHtmlEscaped() + "</span>");
    setText(QString(text_).replace(u'&', "&&"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAutoDefault(false);
}

void LinkButton::resizeEvent(QResizeEvent* event) {
    constexpr int padding = 26;
    QStringList lines;
    for (const QString& line : text_.split(u'\n'))
        lines.append(fontMetrics().elidedText(line, Qt::ElideRight, width() - padding));
    setText(lines.join(u'\n').replace(u'&', "&&"));
    QPushButton::resizeEvent(event);
}

} // namespace touchline
