#include "ui/drawing/report/gap_report_html.h"

#include "core/model/lookup.h"
#include "ui/drawing/axis.h"
#include "ui/drawing/describe.h"
#include "ui/drawing/report/report_chart.h"
#include "ui/drawing/svg_sink.h"

namespace touchline {

namespace {

constexpr double chartWidth = 960; ///< map units

constexpr char style[] = R"(
:root{color-scheme:light}
body{font:15px/1.45 'Noto Sans',system-ui,sans-serif;color:#1b2236;background:#fff;max-width:60rem;margin:2rem auto;padding:0 1.25rem}
h1{font-size:1.9rem;line-height:1.2;margin:0}
h2{font-size:1.05rem;margin:1.6rem 0 .4rem}
p{margin:.15rem 0}
.kind{color:#1c7a5f;font-weight:700}
.quiet,th,td .word,td .note{color:#5a6377}
.why b{color:#1c7a5f}
section{break-inside:avoid}
.side{display:flex;flex-wrap:wrap;gap:.75rem}
.side>section{flex:1 1 16rem;border-radius:8px;padding:.1rem 1rem .8rem;background:#f4f6fb}
.side.keep>section{background:#edf7f3}
.side h2{margin-top:.8rem}
table{border-collapse:collapse;width:100%}
caption{text-align:left;font-weight:700;font-size:1.05rem;padding:1.2rem 0 .3rem}
th{font-weight:400;font-size:.85rem;text-align:left}
th,td{padding:.28rem .5rem .28rem 0;border-bottom:1px solid #e2e6ed;vertical-align:top}
.list th,.list td{border:0;padding:.15rem .8rem .15rem 0}
.list th{white-space:nowrap;font-weight:700;color:#1b2236;font-size:1em}
.figures th{width:75%}
.figures td{font-size:1.35rem;font-weight:700;white-space:nowrap}
.n{text-align:right;white-space:nowrap}
.short{color:#b03a2e}
td .word,td .note{font-size:.85rem}
td .note{display:block}
figure{margin:1.2rem 0 0}
figcaption{font-weight:700;font-size:1.05rem;margin-bottom:.4rem}
svg{width:100%;height:auto}
footer{margin-top:1.4rem;font-size:.8rem;color:#5a6377}
@page{size:A4;margin:14mm}
@media print{body{margin:0;max-width:none;padding:0;font-size:9.5pt}tr{break-inside:avoid}}
)";

class ReportPage {
public:
    explicit ReportPage(const GapReport& report) : report_(report) {}

    QByteArray write(const QByteArray& chart) {
        const QByteArray language = escaped(report_.language);
        out_ = "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language +
               "\" xml:lang=\"" + language +
               "\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" "
               "content=\"width=device-width\"/>\n<meta http-equiv=\"Content-Security-Policy\" "
               "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\"/>\n";
        element("title", report_.kind + ": " + report_.title);
        out_ += "<style>" + QByteArray(style) + "</style>\n</head>\n<body>\n";
        header();
        out_ += "<main>\n";
        sections(report_.strengths, "side keep");
        figures();
        journeys();
        if (!chart.isEmpty()) {
            out_ += "<figure>\n";
            element("figcaption", report_.curveTitle);
            out_ += chart + "</figure>\n";
        }
        steps();
        if (!report_.withoutValues.isEmpty())
            element("p", report_.withoutValues, "quiet");
        sections(report_.findings, "side");
        out_ += "</main>\n<footer>\n";
        for (const QString& definition : report_.definitions)
            element("p", definition);
        element("p", report_.footer);
        out_ += "</footer>\n</body>\n</html>\n";
        return std::move(out_);
    }

private:
    static QByteArray escaped(const QString& text) { return text.toHtmlEscaped().toUtf8(); }

    static QByteArray tag(const char* name, const char* kind) {
        return QByteArray("<") + name + (*kind ? QByteArray(" class=\"") + kind + '"' : QByteArray()) + '>';
    }

    void element(const char* name, const QString& text, const char* kind = "") {
        out_ += tag(name, kind) + escaped(text) + "</" + name + ">\n";
    }

    void head(const QString& text, const char* scope, const char* kind = "") {
        QByteArray open = tag("th", kind);
        open.insert(3, QByteArray(" scope=\"") + scope + '"');
        out_ += open + escaped(text) + "</th>";
    }

    void cell(const QString& text, const char* kind = "") {
        out_ += tag("td", kind) + escaped(text) + "</td>";
    }

    void header() {
        out_ += "<header>\n";
        element("p", report_.kind, "kind");
        element("h1", report_.title);
        element("p", report_.about, "quiet");
        if (!report_.who.isEmpty())
            element("p", report_.who);
        if (!report_.why.isEmpty())
            out_ += "<p class=\"why\"><b>" + escaped(report_.whyHead) + "</b> <i>" + escaped(report_.why) +
                    "</i></p>\n";
        out_ += "</header>\n";
    }

    void sections(const QList<GapReport::Section>& sections, const char* kind) {
        if (sections.isEmpty())
            return;
        out_ += tag("div", kind) + '\n';
        for (const GapReport::Section& section : sections) {
            out_ += "<section>\n";
            element("h2", section.title);
            out_ += "<table class=\"list\">\n";
            for (const GapReport::Entry& entry : section.entries) {
                out_ += "<tr>";
                if (!entry.head.isEmpty())
                    head(entry.head, "row");
                cell(entry.text);
                out_ += "</tr>\n";
            }
            out_ += "</table>\n</section>\n";
        }
        out_ += "</div>\n";
    }

    void figures() {
        if (report_.figures.isEmpty())
            return;
        out_ += "<table class=\"figures\">\n";
        element("caption", report_.glance);
        for (const GapReport::Figure& figure : report_.figures) {
            out_ += "<tr>";
            head(figure.text, "row");
            cell(figure.number, figure.isShortfall ? "n short" : "n");
            out_ += "</tr>\n";
        }
        out_ += "</table>\n";
    }

    void journeys() {
        if (report_.journeys.isEmpty())
            return;
        out_ += "<table>\n";
        element("caption", report_.journeyTitle);
        out_ += "<thead><tr><td></td>";
        for (const QString& title : report_.journeyHeads)
            head(title, "col");
        out_ += "</tr></thead>\n<tbody>\n";
        for (const GapReport::JourneyRow& row : report_.journeys) {
            out_ += "<tr>";
            head(row.who, "row");
            journeyCell(row.emotional, row.emotionalSteps);
            journeyCell(row.functional, row.functionalSteps);
            out_ += "</tr>\n";
        }
        out_ += "</tbody>\n</table>\n";
    }

    void journeyCell(const QString& gap, const QString& steps) {
        out_ += "<td><b>" + escaped(gap) + "</b> <span class=\"word\">" + escaped(steps) + "</span></td>";
    }

    void valueCell(const QString& value, const QString& word) {
        out_ += "<td>" + escaped(value) + " <span class=\"word\">" + escaped(word) + "</span></td>";
    }

    void steps() {
        if (report_.steps.isEmpty())
            return;
        out_ += "<table>\n";
        element("caption", report_.stepTitle);
        out_ += "<thead><tr><td></td>";
        for (qsizetype i = 1; i < report_.stepHeads.size(); ++i)
            head(report_.stepHeads[i], "col", i == 5 || i == 7 ? "n" : "");
        out_ += "</tr></thead>\n<tbody>\n";
        for (const GapReport::StepRow& row : report_.steps)
            step(row);
        out_ += "</tbody>\n</table>\n";
    }

    void step(const GapReport::StepRow& row) {
        out_ += "<tr>";
        cell(row.number, "n quiet");
        out_ += "<td>" + escaped(row.title);
        if (row.isMoment)
            out_ += " <span class=\"note\">\u2605 " + escaped(report_.momentOfTruth) + "</span>";
        if (!row.note.isEmpty())
            out_ += " <span class=\"note\">" + escaped(row.note) + "</span>";
        out_ += "</td>";
        valueCell(row.intended, row.intendedWord);
        valueCell(row.realised, row.realisedWord);
        const char* ink = row.doesCount ? "short" : "";
        cell(row.gap, ink);
        cell(row.answers, "n");
        cell(row.counts, ink);
        cell(row.impact, row.doesCount ? "n short" : "n");
        out_ += "</tr>\n";
    }

    const GapReport& report_;
    QByteArray out_;
};

QByteArray chartOf(const Project& project, const Journey& journey, const View& view,
                   const GapReport& report) {
    Typesetter setter;
    QList<Column> columns = axisOf(journey);
    Subject subject(project, journey, curveOnly(view), Words(report.language), columns, Subject::Side::main,
                    setter);
    const Layout layout = layOutChart(subject, chartWidth);
    if (layout.pages.isEmpty())
        return {};
    const Page& page = layout.pages.first();
    SvgSink sink(page.size, 1, report.curveTitle);
    describe(layout, page, QRectF(QPointF(), page.size), themeOf(ThemeName::light), sink);
    return sink.take();
}

} // namespace

QByteArray gapReportHtml(const Project& project, const Journey& journey, const View& view,
                         const GapReport& report) {
    return ReportPage(report).write(chartOf(project, journey, view, report));
}

} // namespace touchline
