#include "ui/actions/search_words.h"

#include <QAction>
#include <QHash>

namespace touchline {

namespace {

constexpr auto property = "searchWords";

} // namespace

const char* searchWordsOf(Command command) {
    using enum Command;
    static const QHash<Command, const char*> words{
        {open, "import load mermaid openen importeren inladen"},
        {save, "keep bewaren opslaan"},
        {saveAs, "copy kopie bewaren"},
        {takeSnapshot, "version backup keep momentopname versie bewaren workshop"},
        {earlierVersions,
         "history restore backup snapshot versie versies geschiedenis terugzetten momentopname"},
        {importSurvey,
         "csv answers excel spreadsheet questionnaire enquête antwoorden vragenlijst klanttevredenheid nps "
         "meting inladen"},
        {importLog, "xes csv process mining events behaviour gedrag gedragsdata gebeurtenissen log inladen"},
        {exportMap, "pdf png svg picture print share praatplaat afbeelding afdrukken delen"},
        {gapReport, "management one page pdf html insight rapport verschil kloof beoogd gerealiseerd"},
        {quit, "exit close leave stoppen sluiten"},
        {undo, "back take back terug herstellen ongedaan"},
        {redo, "again repeat herhalen opnieuw"},
        {editText, "rename change hernoemen wijzigen"},
        {duplicate, "copy clone kopie dupliceren"},
        {remove, "erase clear wissen verwijderen weg"},
        {moveLeft, "earlier before eerder verplaatsen"},
        {moveRight, "later after verplaatsen"},
        {moveUp, "above order volgorde omhoog verplaatsen"},
        {moveDown, "below order volgorde omlaag verplaatsen"},
        {keepView, "save view weergave bewaren"},
        {editViews, "manage weergaven beheren"},
        {zoomIn, "larger bigger magnify groter vergroten"},
        {zoomOut, "smaller kleiner verkleinen"},
        {zoomActual, "100 % reset zoom ware grootte"},
        {zoomFit, "fit all overview everything passend overzicht alles"},
        {showJourneys, "list panel sidebar lijst paneel zijbalk"},
        {showInspector, "properties panel details eigenschappen paneel"},
        {fullScreen, "maximise projector beamer presenteren volledig"},
        {nextPane, "focus panel deelvenster paneel"},
        {insertStage, "phase episode column fase kolom"},
        {insertStep, "column action activity stap kolom klantactie actie"},
        {insertCard, "note sticky post-it touchpoint plaknotitie geeltje kaartje contactmoment"},
        {newCustomerJourney,
         "map klantreis klantreiskaart customer patient citizen user journey gebruikersreis "
         "inwonersreis patiëntreis"},
        {newEmployeeJourney, "medewerkersreis medewerkerreis employee staff personeel"},
        {removeJourney, "erase klantreis wissen"},
        {measurements,
         "wave metric survey nps csat ces churn trend overdue voice of the customer meetronde meetwaarde "
         "rapportcijfer klanttevredenheid enquete kto stem van de klant klantverloop te laat"},
        {findText, "search look zoeken vinden"},
        {findAndReplace, "substitute rename all vervangen"},
        {findNext, "search again volgende zoeken"},
        {findPrevious, "search back vorige zoeken"},
        {runAnything, "command palette opdrachten opdrachtenpalet zoeken"},
        {showKeys, "shortcuts hotkeys keyboard help sneltoetsen toetsen gebaren"},
        {about, "version licence versie licentie info"},
    };
    return words.value(command, "");
}

const char* searchWordsOf(LaneKind kind) {
    static const QHash<LaneKind, const char*> words{
        {LaneKind::contacts, "touchpoint contact channel contactmoment contactpunt kanaal"},
        {LaneKind::thoughts, "says quote thinks gedachte citaat quote denkt zegt"},
        {LaneKind::needs, "goal want behoefte doel klantdoel"},
        {LaneKind::feelings, "emotion mood gevoel emotie"},
        {LaneKind::pains, "pain point problem knelpunt pijnpunt painpoint"},
        {LaneKind::gains, "delight gain pluspunt wow-moment magic"},
        {LaneKind::competences, "knowledge skills attitude kennis kunde houding middelen competentie"},
        {LaneKind::free, "own notes text eigen vrij notities tekst"},
        {LaneKind::evidence, "physical evidence tastbaar fysiek bewijs"},
        {LaneKind::images, "picture photo storyboard beeld foto afbeelding"},
        {LaneKind::front_stage, "onstage front stage voorkant frontstage blueprint"},
        {LaneKind::backstage, "back stage achter de schermen achterkant blueprint"},
        {LaneKind::support, "internal process ondersteunend intern proces"},
        {LaneKind::systems, "it software application systeem applicatie"},
        {LaneKind::time, "duration when tijd duur doorlooptijd"},
        {LaneKind::channels, "channel kanaal kanalen"},
        {LaneKind::experience, "emotion curve line cx emotiecurve emotionele curve beleving klantbeleving"},
        {LaneKind::measurements, "metric nps csat ces score meetwaarde meting rapportcijfer"},
        {LaneKind::owners, "owner department responsible eigenaar afdeling verantwoordelijk"},
        {LaneKind::backlog, "opportunity improvement idea kans verbeterkans verbeterpunt idee"},
        {LaneKind::behaviour, "data drop-off volume gedrag gedragsdata uitval"},
    };
    return words.value(kind, "");
}

const char* laneSearchWords() {
    return "swimlane row add insert lane laag rij baan zwembaan toevoegen";
}

void setSearchWords(QAction& action, const char* words) {
    action.setProperty(property, QString::fromUtf8(words));
}

QString searchWords(const QAction& action) {
    return action.property(property).toString();
}

} // namespace touchline
