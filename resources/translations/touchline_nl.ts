<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Touchline</source>
        <translation>Over Touchline</translation>
    </message>
    <message>
        <source>Touchline %1</source>
        <translation>Touchline %1</translation>
    </message>
    <message>
        <source>Maps of customer and employee journeys, what was intended beside what was realised.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Kaarten van klantreizen en medewerkersreizen: wat beoogd was naast wat gerealiseerd is.

Vrije software onder de GNU General Public License, versie 3 of later. Zonder enige garantie.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Move card</source>
        <translation>Kaartje verplaatsen</translation>
    </message>
    <message>
        <source>Move step</source>
        <translation>Stap verplaatsen</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>Fase verplaatsen</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>Laag verplaatsen</translation>
    </message>
    <message>
        <source>Move curve point</source>
        <translation>Punt van de curve verplaatsen</translation>
    </message>
    <message>
        <source>Rename journey</source>
        <translation>Reis hernoemen</translation>
    </message>
    <message>
        <source>Rename stage</source>
        <translation>Fase hernoemen</translation>
    </message>
    <message>
        <source>Rename step</source>
        <translation>Stap hernoemen</translation>
    </message>
    <message>
        <source>Rename lane</source>
        <translation>Laag hernoemen</translation>
    </message>
    <message>
        <source>Edit card</source>
        <translation>Kaartje bewerken</translation>
    </message>
    <message>
        <source>Change word</source>
        <translation>Woord wijzigen</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Stap toevoegen</translation>
    </message>
    <message>
        <source>Change owner</source>
        <translation>Eigenaar wijzigen</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Tijd wijzigen</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>Kaartje toevoegen</translation>
    </message>
    <message>
        <source>Draw curve</source>
        <translation>Curve tekenen</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Grootte wijzigen</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The result could not be written; check where the output goes to.</source>
        <translation>Het resultaat kon niet worden geschreven; controleer waar de uitvoer naartoe gaat.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Toon deze hulp.</translation>
    </message>
    <message>
        <source>The file to read is missing</source>
        <translation>Het bestand om te lezen ontbreekt</translation>
    </message>
    <message>
        <source>“%1” is one argument too many</source>
        <translation>“%1” is een argument te veel</translation>
    </message>
    <message>
        <source>Write to this file.</source>
        <translation>Schrijf naar dit bestand.</translation>
    </message>
    <message>
        <source>The file to write is missing: -o FILE.%1</source>
        <translation>Het bestand om te schrijven ontbreekt: -o BESTAND.%1</translation>
    </message>
    <message>
        <source>“%1” is no name for the file to write; “./%1” would be</source>
        <translation>“%1” is geen naam voor het bestand om te schrijven; “./%1” wel</translation>
    </message>
    <message>
        <source>The name of the file to write has to end in .%1</source>
        <translation>De naam van het bestand om te schrijven moet eindigen op .%1</translation>
    </message>
    <message>
        <source>There is no display to open a window on; “touchline export” works without one.</source>
        <translation>Er is geen scherm om een venster op te openen; “touchline export” werkt zonder.</translation>
    </message>
    <message>
        <source>Writes the journeys of a file as a picture or as data.</source>
        <translation>Schrijft de reizen in een bestand als afbeelding of als gegevens.</translation>
    </message>
    <message>
        <source>The journey file to read.</source>
        <translation>Het reisbestand om te lezen.</translation>
    </message>
    <message>
        <source>Pixels of a PNG for each 1/96 inch of the map, at most %1.</source>
        <translation>Pixels van een PNG voor elke 1/96 inch van de kaart, hoogstens %1.</translation>
    </message>
    <message>
        <source>The paper is upright.</source>
        <translation>Staand papier.</translation>
    </message>
    <message>
        <source>The paper is on its side; the default.</source>
        <translation>Liggend papier; dit is de standaard.</translation>
    </message>
    <message>
        <source>The scale “%1” is not a number above 0 and up to %2</source>
        <translation>De schaal “%1” is geen getal boven 0 en hoogstens %2</translation>
    </message>
    <message>
        <source>A page is either portrait or landscape</source>
        <translation>Een pagina is staand of liggend, niet allebei</translation>
    </message>
    <message>
        <source>“--%1” makes no difference to %2.</source>
        <translation>“--%1” maakt bij %2 geen verschil.</translation>
    </message>
    <message>
        <source>“%1” has no journey to draw.</source>
        <translation>“%1” bevat geen reis om te tekenen.</translation>
    </message>
    <message numerus="yes">
        <source>The picture shows “%1”, the first of %n journeys; --journey names another.</source>
        <translation>
            <numerusform>De afbeelding toont “%1”, de enige reis; --journey noemt een andere.</numerusform>
            <numerusform>De afbeelding toont “%1”, de eerste van %n reizen; --journey noemt een andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture would be too large; choose a smaller --scale, a --page, or PDF</source>
        <translation>De afbeelding zou te groot worden; kies een kleinere --scale, een --page, of PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n pages: %1</source>
        <translation>
            <numerusform>%n pagina: %1</numerusform>
            <numerusform>%n pagina’s: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no option “%1”</source>
        <translation>Er is geen optie “%1”</translation>
    </message>
    <message>
        <source>The text to read; “-” is the standard input.</source>
        <translation>De tekst om te lezen; “-” is de standaardinvoer.</translation>
    </message>
    <message>
        <source>Format of the text; guessed where it is not given.</source>
        <translation>Formaat van de tekst; zonder deze optie wordt het geraden.</translation>
    </message>
    <message>
        <source>There is no format “%1”, only mermaid, outline and json</source>
        <translation>Er is geen formaat “%1”, alleen mermaid, outline en json</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no journey “%1”, only %2</source>
        <translation>Er is geen reis “%1”, alleen %2</translation>
    </message>
    <message>
        <source>Several journeys are called “%1”; choose by id: %2</source>
        <translation>Meerdere reizen heten “%1”; kies met het id: %2</translation>
    </message>
    <message>
        <source>Makes a new journey file from a template.</source>
        <translation>Maakt een nieuw reisbestand op basis van een sjabloon.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Eén van: %1.</translation>
    </message>
    <message>
        <source>Language of the texts in it: en or nl.</source>
        <translation>Taal van de teksten erin: en of nl.</translation>
    </message>
    <message>
        <source>There is no language “%1”, only en and nl</source>
        <translation>Er is geen taal “%1”, alleen en en nl</translation>
    </message>
    <message>
        <source>There is no template “%1”, only %2</source>
        <translation>Er is geen sjabloon “%1”, alleen %2</translation>
    </message>
    <message>
        <source>%1; see “%2 --help”.</source>
        <translation>%1; zie “%2 --help”.</translation>
    </message>
    <message>
        <source>There is too little memory for this.</source>
        <translation>Hiervoor is te weinig geheugen.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program (%1).</source>
        <translation>Er ging iets mis in het programma zelf (%1).</translation>
    </message>
    <message>
        <source>Tells what a journey file holds.</source>
        <translation>Vertelt wat een reisbestand bevat.</translation>
    </message>
    <message>
        <source>Tell it to a program, in JSON.</source>
        <translation>Vertel het aan een programma, in JSON.</translation>
    </message>
    <message>
        <source>Language of the picture’s own words; without it, that of the journey.</source>
        <translation>Taal van de eigen woorden van de afbeelding; zonder deze optie die van de reis.</translation>
    </message>
    <message>
        <source>There is no theme “%1”, only %2</source>
        <translation>Er is geen thema “%1”, alleen %2</translation>
    </message>
    <message>
        <source>Only this journey. Without it, PNG and SVG show the first one of the view, PDF holds all of them, JSON the whole project.</source>
        <translation>Alleen deze reis. Zonder deze optie tonen PNG en SVG de eerste van de weergave, bevat PDF ze allemaal en JSON het hele project.</translation>
    </message>
    <message>
        <source>What is shown: a view of the project by its name, or one that is always there, “full” or “management”.</source>
        <translation>Wat er te zien is: de naam van een weergave van het project, of een die er altijd is, “volledig” of “management”.</translation>
    </message>
    <message>
        <source>Size of the paper; “fit” is one page as large as the map, “slide” is 13.33 × 7.5 inch.</source>
        <translation>Maat van het papier; “fit” is één pagina zo groot als de kaart, “slide” is 33,87 × 19,05 cm.</translation>
    </message>
    <message>
        <source>Colours of the picture, instead of the view’s; “print” is black and white.</source>
        <translation>Kleuren van de afbeelding, in plaats van die van de weergave; “print” is zwart-wit.</translation>
    </message>
    <message>
        <source>How much stands on a page, instead of the view’s; “wall” can be read from afar.</source>
        <translation>Hoeveel er op een pagina staat, in plaats van wat de weergave zegt; “wall” is leesbaar van veraf.</translation>
    </message>
    <message>
        <source>There is no page “%1”, only fit, A4, A3, A2, A1, A0 and slide</source>
        <translation>Er is geen pagina “%1”, alleen fit, A4, A3, A2, A1, A0 en slide</translation>
    </message>
    <message>
        <source>There is no density “%1”, only %2</source>
        <translation>Er is geen dichtheid “%1”, alleen %2</translation>
    </message>
    <message>
        <source>A slide is never portrait</source>
        <translation>Een dia is nooit staand</translation>
    </message>
    <message>
        <source>There is no view “%1”, only %2</source>
        <translation>Er is geen weergave “%1”, alleen %2</translation>
    </message>
    <message>
        <source>Makes a journey file from text made elsewhere, or reads a survey or an event log into one.</source>
        <translation>Maakt een reisbestand van tekst die elders is gemaakt, of leest er een enquête of een gebeurtenissenlog in.</translation>
    </message>
    <message>
        <source>--into is for surveys and event logs, -o and --format for journeys</source>
        <translation>--into is voor enquêtes en gebeurtenissenlogs, -o en --format zijn voor reizen</translation>
    </message>
    <message>
        <source>--%1 needs --into FILE.journey</source>
        <translation>Bij --%1 hoort --into BESTAND.journey</translation>
    </message>
    <message>
        <source>The columns of “%1” (%2) need a --mapping that says what they mean</source>
        <translation>Bij de kolommen van “%1” (%2) hoort een --mapping die zegt wat ze betekenen</translation>
    </message>
    <message>
        <source>There is no journey in the project; make one first.</source>
        <translation>Er is geen reis in het project; maak er eerst een.</translation>
    </message>
    <message>
        <source>Read with %1.</source>
        <translation>Gelezen met %1.</translation>
    </message>
    <message>
        <source>The answers go to the journey “%1”.</source>
        <translation>De antwoorden gaan naar de reis “%1”.</translation>
    </message>
    <message>
        <source>There are several journeys; say with --journey to which one the log belongs</source>
        <translation>Er zijn meerdere reizen; zeg met --journey bij welke het log hoort</translation>
    </message>
    <message>
        <source>No activity has the name of a step of the journey; say with --map at which step each activity is.</source>
        <translation>Geen enkele activiteit heet zoals een stap van de reis; zeg met --map welke activiteit bij welke stap hoort.</translation>
    </message>
    <message>
        <source>Read a survey or an event log into this project.</source>
        <translation>Lees een enquête of een gebeurtenissenlog in dit project in.</translation>
    </message>
    <message>
        <source>What the columns of a survey mean, in JSON.</source>
        <translation>Wat de kolommen van een enquête betekenen, in JSON.</translation>
    </message>
    <message>
        <source>At which step each activity of an event log is, in JSON.</source>
        <translation>Bij welke stap elke activiteit van een gebeurtenissenlog hoort, in JSON.</translation>
    </message>
    <message>
        <source>The wave that takes the answers; made where it is not there.</source>
        <translation>De meetronde die de antwoorden krijgt; wordt gemaakt als die er niet is.</translation>
    </message>
    <message>
        <source>The journey, by title or id.</source>
        <translation>De reis, met titel of id.</translation>
    </message>
    <message>
        <source>Keep what people wrote in a survey as quotes.</source>
        <translation>Bewaar wat mensen in een enquête schreven als citaten.</translation>
    </message>
    <message>
        <source>--mapping is for a survey, --map for an event log; give one of them</source>
        <translation>--mapping is voor een enquête, --map voor een gebeurtenissenlog; geef er één van</translation>
    </message>
    <message>
        <source>Nothing is known about its gap.</source>
        <translation>Over de gap ervan is niets bekend.</translation>
    </message>
    <message>
        <source>Tells the gap between what is intended and what is realised, and where it matters.</source>
        <translation>Vertelt de gap tussen wat beoogd en wat gerealiseerd is, en waar die ertoe doet.</translation>
    </message>
    <message>
        <source>Only this journey.</source>
        <translation>Alleen deze reis.</translation>
    </message>
    <message>
        <source>Language of the text, instead of yours.</source>
        <translation>Taal van de tekst, in plaats van je eigen taal.</translation>
    </message>
    <message>
        <source>Touchline maps customer and employee journeys.

touchline [FILE...]
touchline new [--template NAME] [--language en|nl] -o OUT.journey
touchline import IN [--format mermaid|outline|json] -o OUT.journey
touchline import SURVEY.csv --into FILE.journey [--mapping FILE] [--wave NAME]
                 [--journey TITLE|ID] [--quotes]
touchline import LOG.{csv,xes} --into FILE.journey [--map FILE] [--journey TITLE|ID]
touchline export FILE -o OUT.{png,svg,pdf,json} [--view NAME] [--journey TITLE|ID]
                 [--scale N] [--page fit|A4|A3|A2|A1|A0|slide] [--portrait|--landscape]
                 [--theme light|high-contrast|print|organisation|dark]
                 [--density comfortable|compact|wall] [--language en|nl]
touchline report gap FILE -o OUT.{pdf,html} [--journey TITLE|ID] [--language en|nl]
touchline info FILE [--json]
touchline insight FILE [--journey TITLE|ID] [--json] [--language en|nl]
touchline --version | --help

Without a command it opens the editor. “touchline COMMAND --help” says more.

Exit codes: 0 good, with warnings too; 64 wrong use; 65 bad data; 66 no input;
69 no display; 70 internal error; 73 cannot create the output; 74 cannot write it.
</source>
        <translation>Touchline brengt klantreizen en medewerkersreizen in kaart.

touchline [BESTAND...]
touchline new [--template NAAM] [--language en|nl] -o UIT.journey
touchline import IN [--format mermaid|outline|json] -o UIT.journey
touchline export BESTAND -o UIT.{png,svg,pdf,json} [--view NAAM] [--journey TITEL|ID]
                 [--scale N] [--page fit|A4|A3|A2|A1|A0|slide] [--portrait|--landscape]
                 [--theme light|high-contrast|print|organisation|dark]
                 [--density comfortable|compact|wall] [--language en|nl]
touchline report gap BESTAND -o UIT.{pdf,html} [--journey TITEL|ID] [--language en|nl]
touchline info BESTAND [--json]
touchline insight BESTAND [--journey TITEL|ID] [--json] [--language en|nl]
touchline --version | --help

Zonder opdracht opent het programma de editor. “touchline OPDRACHT --help” vertelt meer.

Uitgangscodes: 0 goed, ook met waarschuwingen; 64 verkeerd gebruik; 65 ongeldige
gegevens; 66 geen invoer; 69 geen scherm; 70 interne fout; 73 kan de uitvoer niet
maken; 74 kan die niet schrijven.
</translation>
    </message>
    <message>
        <source>Writes a report on one journey, for people who do not open the map: “gap” is one page about the distance between the intended and the realised experience.</source>
        <translation>Schrijft een rapport over één reis, voor mensen die de kaart niet openen: “gap” is één pagina over de afstand tussen de beoogde en de gerealiseerde beleving.</translation>
    </message>
    <message>
        <source>The kind of report.</source>
        <translation>Het soort rapport.</translation>
    </message>
    <message>
        <source>The journey to report on, instead of the first one.</source>
        <translation>De reis waarover het rapport gaat, in plaats van de eerste.</translation>
    </message>
    <message>
        <source>Language of the report’s own words; without it, that of the journey.</source>
        <translation>Taal van de eigen woorden van het rapport; zonder deze optie die van de reis.</translation>
    </message>
    <message>
        <source>There is no report “%1”, only gap</source>
        <translation>Er is geen rapport “%1”, alleen gap</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Beel&amp;d</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Invoegen</translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation>&amp;Reis</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Opslaan &amp;als…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fsluiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Opnieu&amp;w</translation>
    </message>
    <message>
        <source>Edit &amp;Text</source>
        <translation>&amp;Tekst bewerken</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;upliceren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Verwi&amp;jderen</translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation>Naar &amp;links</translation>
    </message>
    <message>
        <source>Move Ri&amp;ght</source>
        <translation>Naar &amp;rechts</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>Naar &amp;boven</translation>
    </message>
    <message>
        <source>Move Dow&amp;n</source>
        <translation>Naar b&amp;eneden</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Inzoomen</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Uitzoomen</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;Werkelijke grootte</translation>
    </message>
    <message>
        <source>&amp;Whole Map</source>
        <translation>&amp;Hele kaart</translation>
    </message>
    <message>
        <source>&amp;Journeys</source>
        <translation>&amp;Reizen</translation>
    </message>
    <message>
        <source>In&amp;spector</source>
        <translation>&amp;Eigenschappen</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Volledig scherm</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>V&amp;olgend deelvenster</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Stap</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>&amp;Fase</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Kaartje</translation>
    </message>
    <message>
        <source>New &amp;Customer Journey</source>
        <translation>Nieuwe &amp;klantreis</translation>
    </message>
    <message>
        <source>New &amp;Employee Journey</source>
        <translation>Nieuwe &amp;medewerkersreis</translation>
    </message>
    <message>
        <source>&amp;Delete Journey</source>
        <translation>Reis &amp;verwijderen</translation>
    </message>
    <message>
        <source>&amp;Previous Journey</source>
        <translation>V&amp;orige reis</translation>
    </message>
    <message>
        <source>&amp;Next Journey</source>
        <translation>Vo&amp;lgende reis</translation>
    </message>
    <message>
        <source>&amp;About Touchline</source>
        <translation>&amp;Over Touchline</translation>
    </message>
    <message>
        <source>&amp;Keep as View…</source>
        <translation>&amp;Bewaren als weergave…</translation>
    </message>
    <message>
        <source>&amp;Update View</source>
        <translation>Weergave bi&amp;jwerken</translation>
    </message>
    <message>
        <source>&amp;Edit Views…</source>
        <translation>Weergaven bewer&amp;ken…</translation>
    </message>
    <message>
        <source>Find or Run An&amp;ything…</source>
        <translation>Alles zoeken of u&amp;itvoeren…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Zoeken…</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>Volgen&amp;de zoeken</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Vori&amp;ge zoeken</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Vervangen…</translation>
    </message>
    <message>
        <source>&amp;Keys and Gestures</source>
        <translation>&amp;Toetsen en gebaren</translation>
    </message>
    <message>
        <source>Check Spellin&amp;g</source>
        <translation>Spelling &amp;controleren</translation>
    </message>
    <message>
        <source>Pro&amp;ject Details…</source>
        <translation>Pro&amp;jectgegevens…</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>Spl&amp;it Step</source>
        <translation>Stap &amp;splitsen</translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>Sa&amp;menvoegen</translation>
    </message>
    <message>
        <source>Step &amp;Before</source>
        <translation>Stap er&amp;voor</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;nippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>New &amp;Window</source>
        <translation>Nieuw &amp;venster</translation>
    </message>
    <message>
        <source>S&amp;tart Page</source>
        <translation>S&amp;tartpagina</translation>
    </message>
    <message>
        <source>Reopen at Ne&amp;xt Start</source>
        <translation>Volgende &amp;keer weer openen</translation>
    </message>
    <message>
        <source>Count &amp;Hands…</source>
        <translation>&amp;Handen tellen…</translation>
    </message>
    <message>
        <source>Zoom to Sta&amp;ge</source>
        <translation>&amp;Fase in beeld</translation>
    </message>
    <message>
        <source>Zoom to S&amp;election</source>
        <translation>&amp;Selectie in beeld</translation>
    </message>
    <message>
        <source>Take S&amp;napshot…</source>
        <translation>&amp;Momentopname maken…</translation>
    </message>
    <message>
        <source>Earlier &amp;Versions…</source>
        <translation>Eer&amp;dere versies…</translation>
    </message>
    <message>
        <source>G&amp;aps</source>
        <translation>G&amp;aps</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Meten</translation>
    </message>
    <message>
        <source>&amp;Measurements…</source>
        <translation>&amp;Metingen…</translation>
    </message>
    <message>
        <source>&amp;Gap Report…</source>
        <translation>&amp;Gaprapport…</translation>
    </message>
    <message>
        <source>&amp;Import Survey…</source>
        <translation>Enquête &amp;importeren…</translation>
    </message>
    <message>
        <source>Import Event &amp;Log…</source>
        <translation>Gebeurtenissen&amp;log importeren…</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no file “%1”; check its name and folder</source>
        <translation>Er is geen bestand “%1”; controleer de naam en de map</translation>
    </message>
    <message>
        <source>“%1” cannot be read; check that it is a file and that you may open it</source>
        <translation>“%1” kan niet worden gelezen; controleer of het een bestand is en of je het mag openen</translation>
    </message>
    <message>
        <source>“%1” is not a journey file; text in another format has to be imported</source>
        <translation>“%1” is geen reisbestand; tekst in een ander formaat moet worden geïmporteerd</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version; update Touchline to open it</source>
        <translation>“%1” is gemaakt met een nieuwere versie; werk Touchline bij om het te openen</translation>
    </message>
    <message>
        <source>“%1” is larger than Touchline can handle; divide it over several files</source>
        <translation>“%1” is groter dan Touchline aankan; verdeel het over meerdere bestanden</translation>
    </message>
    <message>
        <source>“%1” holds something that a journey cannot have; use an earlier copy of it</source>
        <translation>“%1” bevat iets wat een reis niet kan hebben; gebruik een eerdere kopie</translation>
    </message>
    <message>
        <source>“%1” cannot be created; check that the folder exists and that you may write there</source>
        <translation>“%1” kan niet worden gemaakt; controleer of de map bestaat en of je er mag schrijven</translation>
    </message>
    <message>
        <source>“%1” could not be written; make room on the disk or choose another folder</source>
        <translation>“%1” kon niet worden geschreven; maak ruimte op de schijf of kies een andere map</translation>
    </message>
    <message>
        <source>“%1” is not in a format that can be imported here</source>
        <translation>“%1” heeft geen formaat dat hier kan worden geïmporteerd</translation>
    </message>
    <message>
        <source>“%1” holds nothing to make a journey of</source>
        <translation>“%1” bevat niets om een reis van te maken</translation>
    </message>
    <message>
        <source>“%1” breaks a rule of its format; mend it and try again</source>
        <translation>“%1” voldoet niet aan de regels van het formaat; herstel het en probeer het opnieuw</translation>
    </message>
    <message>
        <source>Line %1: the score is outside 1 to 5 and was limited; the step&apos;s notes keep the original</source>
        <translation>Regel %1: de score ligt buiten 1 tot 5 en is begrensd; het origineel staat in de notities van de stap</translation>
    </message>
    <message>
        <source>Line %1: where a score should be is no number; the step got no value</source>
        <translation>Regel %1: waar een score hoort staat geen getal; de stap kreeg geen waarde</translation>
    </message>
    <message>
        <source>Line %1: the task has no score; the step got no value</source>
        <translation>Regel %1: de taak heeft geen score; de stap kreeg geen waarde</translation>
    </message>
    <message>
        <source>Line %1: the last number was taken as the score, the rest as the title</source>
        <translation>Regel %1: het laatste getal is als score genomen, de rest als titel</translation>
    </message>
    <message>
        <source>Line %1: a part without meaning was left out</source>
        <translation>Regel %1: een deel zonder betekenis is weggelaten</translation>
    </message>
    <message>
        <source>Line %1: the same stage follows itself; both were kept</source>
        <translation>Regel %1: dezelfde fase staat twee keer na elkaar; beide zijn gebleven</translation>
    </message>
    <message>
        <source>Line %1: the line was not understood and left out</source>
        <translation>Regel %1: de regel is niet begrepen en weggelaten</translation>
    </message>
    <message>
        <source>Line %1: characters that cannot be shown were left out</source>
        <translation>Regel %1: tekens die niet te tonen zijn, zijn weggelaten</translation>
    </message>
    <message>
        <source>Line %1: the text was too long and was shortened</source>
        <translation>Regel %1: de tekst was te lang en is ingekort</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>regel %1</translation>
    </message>
    <message>
        <source>This file was made by %1; what only that program knows is kept, but not shown.</source>
        <translation>Dit bestand is gemaakt met %1; wat alleen dat programma kent blijft bewaard, maar wordt niet getoond.</translation>
    </message>
    <message>
        <source>The map was broken into more rows or pages, because its smallest text would have been too small to read.</source>
        <translation>De kaart is over meer rijen of pagina’s verdeeld, omdat de kleinste tekst anders te klein was om te lezen.</translation>
    </message>
    <message>
        <source>“%1” is damaged; open it in the window to recover what is whole, or use an earlier copy</source>
        <translation>“%1” is beschadigd; open het in het venster om te herstellen wat heel is, of gebruik een eerdere kopie</translation>
    </message>
    <message>
        <source>“%1” is damaged and its project is not whole; use an earlier copy of it</source>
        <translation>“%1” is beschadigd en het project erin is niet heel; gebruik een eerdere kopie</translation>
    </message>
    <message>
        <source>“%1” was changed by another program; save under another name to keep both</source>
        <translation>“%1” is door een ander programma gewijzigd; sla het onder een andere naam op om beide te houden</translation>
    </message>
    <message>
        <source>“%1” is in use; choose another name</source>
        <translation>“%1” is in gebruik; kies een andere naam</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>iemand anders</translation>
    </message>
    <message>
        <source>somebody on %1</source>
        <translation>iemand op %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>“%1”, which another program put in, could not be read.</source>
        <translation>“%1”, dat een ander programma erin zette, kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>The end of the file is missing, and with it whatever other programs may have put there.</source>
        <translation>Het einde van het bestand ontbreekt, en daarmee wat andere programma’s daar hebben neergezet.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>There are %n pages, each in a file of its own.</source>
        <translation>
            <numerusform>Er is %n pagina, in een eigen bestand.</numerusform>
            <numerusform>Er zijn %n pagina’s, elk in een eigen bestand.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>“%1” is geschreven.</translation>
    </message>
    <message>
        <source>This picture would be too large; choose a paper, or PDF.</source>
        <translation>Deze afbeelding zou te groot worden; kies een papierformaat of PDF.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would be replaced.</source>
        <translation>
            <numerusform>Er zou %n bestand worden vervangen.</numerusform>
            <numerusform>Er zouden %n bestanden worden vervangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Vervangen</translation>
    </message>
    <message>
        <source>Drawing “%1”…</source>
        <translation>“%1” tekenen…</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>“%1” schrijven…</translation>
    </message>
    <message>
        <source>Gap report, %1</source>
        <translation>Gaprapport, %1</translation>
    </message>
</context>
<context>
    <name>FollowedPoints</name>
    <message>
        <source>emotional</source>
        <translation>emotioneel</translation>
    </message>
    <message>
        <source>functional</source>
        <translation>functioneel</translation>
    </message>
    <message>
        <source>%1, n %2</source>
        <translation>%1, n %2</translation>
    </message>
    <message>
        <source>set by hand, stays</source>
        <translation>met de hand ingevuld, blijft</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message>
        <source>On the map</source>
        <translation>Op de kaart</translation>
    </message>
    <message>
        <source>While typing on the map</source>
        <translation>Tijdens het typen op de kaart</translation>
    </message>
    <message>
        <source>In a curve lane</source>
        <translation>In een laag met een curve</translation>
    </message>
    <message>
        <source>Mouse and touch</source>
        <translation>Muis en aanraking</translation>
    </message>
    <message>
        <source>select what lies that way</source>
        <translation>selecteren wat die kant op ligt</translation>
    </message>
    <message>
        <source>go to the edge</source>
        <translation>naar de rand gaan</translation>
    </message>
    <message>
        <source>select more</source>
        <translation>meer selecteren</translation>
    </message>
    <message>
        <source>go to the next step; at the end, add one</source>
        <translation>naar de volgende stap; aan het eind er een toevoegen</translation>
    </message>
    <message>
        <source>go to the step before</source>
        <translation>naar de vorige stap</translation>
    </message>
    <message>
        <source>edit the text</source>
        <translation>de tekst bewerken</translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <translation>Letters en cijfers</translation>
    </message>
    <message>
        <source>replace the text</source>
        <translation>de tekst vervangen</translation>
    </message>
    <message>
        <source>select the journey again</source>
        <translation>weer de reis selecteren</translation>
    </message>
    <message>
        <source>accept and go down a lane</source>
        <translation>overnemen en een laag omlaag gaan</translation>
    </message>
    <message>
        <source>accept and go to the next step</source>
        <translation>overnemen en naar de volgende stap gaan</translation>
    </message>
    <message>
        <source>accept and add a card below</source>
        <translation>overnemen en er een kaartje onder zetten</translation>
    </message>
    <message>
        <source>begin a new line</source>
        <translation>een nieuwe regel beginnen</translation>
    </message>
    <message>
        <source>leave the text as it was</source>
        <translation>de tekst laten zoals die was</translation>
    </message>
    <message>
        <source>set –2, –1, 0, +1, +2</source>
        <translation>–2, –1, 0, +1, +2 invullen</translation>
    </message>
    <message>
        <source>clear the value</source>
        <translation>de waarde wissen</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Dubbelklikken</translation>
    </message>
    <message>
        <source>edit; on an empty place, add a card or a point</source>
        <translation>bewerken; op een lege plek een kaartje of een punt toevoegen</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Slepen</translation>
    </message>
    <message>
        <source>move cards, steps, stages, lanes and points</source>
        <translation>kaartjes, stappen, fasen, lagen en punten verplaatsen</translation>
    </message>
    <message>
        <source>Space and drag, middle button</source>
        <translation>Spatie en slepen, middelste knop</translation>
    </message>
    <message>
        <source>move the map</source>
        <translation>de kaart verschuiven</translation>
    </message>
    <message>
        <source>Wheel, Shift and wheel</source>
        <translation>Wiel, Shift en wiel</translation>
    </message>
    <message>
        <source>scroll, sideways with Shift</source>
        <translation>scrollen, met Shift opzij</translation>
    </message>
    <message>
        <source>Ctrl and wheel, pinch</source>
        <translation>Ctrl en wiel, knijpen</translation>
    </message>
    <message>
        <source>zoom at the pointer</source>
        <translation>in- en uitzoomen bij de aanwijzer</translation>
    </message>
    <message>
        <source>a half up or down, with Shift a tenth</source>
        <translation>een half omhoog of omlaag, met Shift een tiende</translation>
    </message>
    <message>
        <source>Drag across a curve lane</source>
        <translation>Slepen door een curvelaag</translation>
    </message>
    <message>
        <source>draw a whole curve; with Shift the intended one</source>
        <translation>een hele curve tekenen; met Shift de beoogde</translation>
    </message>
    <message>
        <source>Ctrl and click, Shift and click</source>
        <translation>Ctrl en klikken, Shift en klikken</translation>
    </message>
    <message>
        <source>select several</source>
        <translation>meer dan één selecteren</translation>
    </message>
    <message>
        <source>Drag the border of a heading</source>
        <translation>Slepen aan de rand van een kop</translation>
    </message>
    <message>
        <source>resize a column or a lane; double-click fits it</source>
        <translation>een kolom of laag vergroten of verkleinen; dubbelklikken maakt de grootte passend</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Import survey</source>
        <translation>Enquête importeren</translation>
    </message>
    <message>
        <source>Import Survey</source>
        <translation>Enquête importeren</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation>Tabellen als tekst (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Import Event Log</source>
        <translation>Gebeurtenissenlog importeren</translation>
    </message>
    <message>
        <source>Event logs (*.csv *.xes *.gz *.tsv *.txt)</source>
        <translation>Gebeurtenissenlogs (*.csv *.xes *.gz *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Looking into “%1”…</source>
        <translation>“%1” wordt bekeken…</translation>
    </message>
    <message>
        <source>Import event log</source>
        <translation>Gebeurtenissenlog importeren</translation>
    </message>
</context>
<context>
    <name>Info</name>
    <message>
        <source>customer journey</source>
        <translation>klantreis</translation>
    </message>
    <message>
        <source>employee journey</source>
        <translation>medewerkersreis</translation>
    </message>
    <message>
        <source>current state (as-is)</source>
        <translation>huidige situatie (as-is)</translation>
    </message>
    <message>
        <source>future state (to-be)</source>
        <translation>gewenste situatie (to-be)</translation>
    </message>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n fase</numerusform>
            <numerusform>%n fasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n stap</numerusform>
            <numerusform>%n stappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n kaartje</numerusform>
            <numerusform>%n kaartjes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journeys</source>
        <translation>
            <numerusform>%n reis</numerusform>
            <numerusform>%n reizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persona’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n afbeelding</numerusform>
            <numerusform>%n afbeeldingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemNames</name>
    <message>
        <source>without words</source>
        <translation>zonder woorden</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>not placed yet</source>
        <translation>nog niet geplaatst</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>stap %1</translation>
    </message>
    <message>
        <source>Stage %1 of %2: %3</source>
        <translation>Fase %1 van %2: %3</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Stap %1 van %2: %3</translation>
    </message>
    <message>
        <source>intended value</source>
        <translation>beoogde waarde</translation>
    </message>
    <message>
        <source>realised value</source>
        <translation>gerealiseerde waarde</translation>
    </message>
    <message>
        <source>expected value</source>
        <translation>verwachte waarde</translation>
    </message>
    <message>
        <source>Place for the first step of “%1”</source>
        <translation>Plaats voor de eerste stap van “%1”</translation>
    </message>
    <message>
        <source>no intended value</source>
        <translation>geen beoogde waarde</translation>
    </message>
    <message>
        <source>no realised value</source>
        <translation>geen gerealiseerde waarde</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>Journey: %1</source>
        <translation>Reis: %1</translation>
    </message>
    <message>
        <source>Lane: %1</source>
        <translation>Laag: %1</translation>
    </message>
</context>
<context>
    <name>JourneyRows</name>
    <message>
        <source>sub-journey</source>
        <translation>deelreis</translation>
    </message>
    <message>
        <source>to be</source>
        <translation>gewenst</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>huidig</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n stap</numerusform>
            <numerusform>%n stappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked</source>
        <translation>
            <numerusform>%n gekoppeld</numerusform>
            <numerusform>%n gekoppeld</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>“%1” is for typing; add Ctrl or Alt.</source>
        <translation>“%1” is om te typen; voeg Ctrl of Alt toe.</translation>
    </message>
    <message>
        <source>“%1” is the key of “%2” already.</source>
        <translation>“%1” is al de toets voor “%2”.</translation>
    </message>
    <message>
        <source>“%1” has a meaning on the map: %2.</source>
        <translation>“%1” betekent al iets op de kaart: %2.</translation>
    </message>
    <message>
        <source>Keys and gestures of Touchline</source>
        <translation>Toetsen en gebaren van Touchline</translation>
    </message>
</context>
<context>
    <name>LaneMenu</name>
    <message>
        <source>&amp;Hidden Lanes</source>
        <translation>&amp;Verborgen lagen</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message numerus="yes">
        <source>The log has %n cases</source>
        <translation>
            <numerusform>Het log heeft %n zaak</numerusform>
            <numerusform>Het log heeft %n zaken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n events.</source>
        <translation>
            <numerusform>met %n gebeurtenis.</numerusform>
            <numerusform>met %n gebeurtenissen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes from %1 to %2.</source>
        <translation>Het loopt van %1 tot %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps have figures from it.</source>
        <translation>
            <numerusform>%n stap heeft er cijfers van.</numerusform>
            <numerusform>%n stappen hebben er cijfers van.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cases took these steps once each and in order.</source>
        <translation>%1 van %2 zaken doorliepen deze stappen elk één keer en op volgorde.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is at no step (%n events).</source>
        <translation>
            <numerusform>“%1” hoort bij geen stap (%n gebeurtenis).</numerusform>
            <numerusform>“%1” hoort bij geen stap (%n gebeurtenissen).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events have a time that cannot be read.</source>
        <translation>
            <numerusform>%n gebeurtenis heeft een tijdstip dat niet te lezen is.</numerusform>
            <numerusform>%n gebeurtenissen hebben een tijdstip dat niet te lezen is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events stand behind a later one of their case.</source>
        <translation>
            <numerusform>%n gebeurtenis staat achter een latere van dezelfde zaak.</numerusform>
            <numerusform>%n gebeurtenissen staan achter een latere van dezelfde zaak.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Appearance</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Zoals het bureaublad</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
</context>
<context>
    <name>MapEdit</name>
    <message>
        <source>Add stage</source>
        <translation>Fase toevoegen</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Stap toevoegen</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>Kaartje toevoegen</translation>
    </message>
    <message>
        <source>Add lane</source>
        <translation>Laag toevoegen</translation>
    </message>
    <message>
        <source>Duplicate step</source>
        <translation>Stap dupliceren</translation>
    </message>
    <message>
        <source>Duplicate card</source>
        <translation>Kaartje dupliceren</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>Fase verplaatsen</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>Laag verplaatsen</translation>
    </message>
    <message>
        <source>Move step</source>
        <translation>Stap verplaatsen</translation>
    </message>
    <message>
        <source>Move card</source>
        <translation>Kaartje verplaatsen</translation>
    </message>
    <message>
        <source>Delete value</source>
        <translation>Waarde verwijderen</translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>Fase verwijderen</translation>
    </message>
    <message>
        <source>Delete step</source>
        <translation>Stap verwijderen</translation>
    </message>
    <message>
        <source>Delete lane</source>
        <translation>Laag verwijderen</translation>
    </message>
    <message>
        <source>Delete card</source>
        <translation>Kaartje verwijderen</translation>
    </message>
    <message>
        <source>Show lane</source>
        <translation>Laag tonen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n things</source>
        <translation>
            <numerusform>%n ding verwijderen</numerusform>
            <numerusform>%n dingen verwijderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Split step</source>
        <translation>Stap splitsen</translation>
    </message>
    <message>
        <source>Merge stages</source>
        <translation>Fasen samenvoegen</translation>
    </message>
    <message>
        <source>Merge steps</source>
        <translation>Stappen samenvoegen</translation>
    </message>
    <message>
        <source>Move steps</source>
        <translation>Stappen verplaatsen</translation>
    </message>
    <message>
        <source>Set curve point</source>
        <translation>Punt van de curve zetten</translation>
    </message>
    <message>
        <source>Move curve point</source>
        <translation>Punt van de curve verplaatsen</translation>
    </message>
    <message>
        <source>Count hands</source>
        <translation>Handen tellen</translation>
    </message>
</context>
<context>
    <name>MeasureText</name>
    <message>
        <source>%1 promoters, %2 passives, %3 detractors</source>
        <translation>%1 promotors, %2 passief, %3 criticasters</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>te weinig antwoorden</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1 to %2, 95 %</source>
        <translation>%1 tot %2, 95 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1, low is good</source>
        <translation>%1, laag is goed</translation>
    </message>
    <message>
        <source>%1 % positive (%2–%3 of %4)</source>
        <translation>%1 % positief (%2–%3 van %4)</translation>
    </message>
    <message>
        <source>%1–%2, high is good</source>
        <translation>%1–%2, hoog is goed</translation>
    </message>
    <message>
        <source>%1–%2, low is good</source>
        <translation>%1–%2, laag is goed</translation>
    </message>
    <message>
        <source>Below 30 answers there is no score, only counts.</source>
        <translation>Onder 30 antwoorden is er geen score, alleen aantallen.</translation>
    </message>
    <message>
        <source>different from 0</source>
        <translation>verschillend van 0</translation>
    </message>
    <message>
        <source>not different from 0</source>
        <translation>niet verschillend van 0</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>gemiddelde %1</translation>
    </message>
    <message>
        <source>too few answers for an interval</source>
        <translation>te weinig antwoorden voor een betrouwbaarheidsinterval</translation>
    </message>
    <message>
        <source>indicative</source>
        <translation>indicatief</translation>
    </message>
    <message>
        <source>standard deviation %1</source>
        <translation>standaardafwijking %1</translation>
    </message>
    <message>
        <source>%1: how sure is not known</source>
        <translation>%1: hoe zeker is niet bekend</translation>
    </message>
    <message>
        <source>%1 ± %2: real</source>
        <translation>%1 ± %2: echt verschil</translation>
    </message>
    <message>
        <source>%1 ± %2: not different from before</source>
        <translation>%1 ± %2: niet anders dan ervoor</translation>
    </message>
    <message>
        <source>too few answers for a band</source>
        <translation>te weinig antwoorden voor een band</translation>
    </message>
    <message>
        <source>indicative: %1</source>
        <translation>indicatief: %1</translation>
    </message>
</context>
<context>
    <name>Mermaid</name>
    <message>
        <source>Score in the source: %1</source>
        <translation>Score in de bron: %1</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… en nog %n.</numerusform>
            <numerusform>… en nog %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Open</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Journeys (*.journey)</source>
        <translation>Reizen (*.journey)</translation>
    </message>
    <message>
        <source>Text to import (*.mmd *.mermaid *.md *.txt *.json)</source>
        <translation>Tekst om te importeren (*.mmd *.mermaid *.md *.txt *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>“%1” was opened.</source>
        <translation>“%1” is geopend.</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>Lijst &amp;wissen</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>“%1” openen…</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>“%1” is beschadigd.</translation>
    </message>
    <message>
        <source>What is whole can be opened as a new project; the file stays as it is.</source>
        <translation>Wat heel is, kan als nieuw project worden geopend; het bestand blijft zoals het is.</translation>
    </message>
    <message>
        <source>Recover What Is Whole</source>
        <translation>Herstellen wat heel is</translation>
    </message>
    <message>
        <source>“%1” is in use by %2.</source>
        <translation>“%1” is in gebruik bij %2.</translation>
    </message>
    <message>
        <source>Read-only, changes can be saved under another name. Opened anyway, whoever saves last is asked about the changes of the other.</source>
        <translation>Bij alleen-lezen kun je wijzigingen onder een andere naam opslaan. Open je het toch, dan krijgt wie het laatst opslaat een vraag over de wijzigingen van de ander.</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>Alleen-lezen openen</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Toch openen</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message numerus="yes">
        <source>%n journey(s)</source>
        <translation>
            <numerusform>%n reis</numerusform>
            <numerusform>%n reizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n fase</numerusform>
            <numerusform>%n fasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n stap</numerusform>
            <numerusform>%n stappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n laag</numerusform>
            <numerusform>%n lagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kaartje</numerusform>
            <numerusform>%n kaartjes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n waarde</numerusform>
            <numerusform>%n waarden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced title(s)</source>
        <translation>
            <numerusform>%n vervangen titel</numerusform>
            <numerusform>%n vervangen titels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) become %1</source>
        <translation>
            <numerusform>%n regel wordt %1</numerusform>
            <numerusform>%n regels worden %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) become %1</source>
        <translation>
            <numerusform>%n cel wordt %1</numerusform>
            <numerusform>%n cellen worden %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n text(s) have no place here</source>
        <translation>
            <numerusform>; %n tekst heeft hier geen plaats</numerusform>
            <numerusform>; %n teksten hebben hier geen plaats</numerusform>
        </translation>
    </message>
    <message>
        <source>All of that is here already.</source>
        <translation>Dat staat hier allemaal al.</translation>
    </message>
    <message>
        <source>Comes in: %1</source>
        <translation>Erbij: %1</translation>
    </message>
    <message>
        <source>The picture becomes %1</source>
        <translation>De afbeelding wordt %1</translation>
    </message>
    <message>
        <source>; 1 to 5 is read as –2 to +2</source>
        <translation>; 1 tot en met 5 wordt –2 tot en met +2</translation>
    </message>
    <message>
        <source>Only numbers from –2 to +2, or from 1 to 5, become a curve; nothing was pasted.</source>
        <translation>Alleen getallen van –2 tot en met +2, of van 1 tot en met 5, worden een curve; er is niets geplakt.</translation>
    </message>
    <message>
        <source>This lane shows what stands elsewhere; choose a step or a lane with cards to paste to.</source>
        <translation>Deze laag toont wat elders staat; kies een stap of een laag met kaartjes om in te plakken.</translation>
    </message>
    <message>
        <source>There is nothing here that can be pasted.</source>
        <translation>Hier is niets dat geplakt kan worden.</translation>
    </message>
    <message>
        <source>That is more than can be pasted at once; paste it in parts.</source>
        <translation>Dat is meer dan er in één keer geplakt kan worden; plak het in delen.</translation>
    </message>
    <message>
        <source>What was copied cannot be read; copy it once more.</source>
        <translation>Wat gekopieerd is, kan niet gelezen worden; kopieer het nog een keer.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Employee journey</source>
        <translation>Medewerkersreis</translation>
    </message>
    <message>
        <source>Customer journey</source>
        <translation>Klantreis</translation>
    </message>
    <message>
        <source>to be</source>
        <translation>gewenste situatie</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>huidige situatie</translation>
    </message>
    <message>
        <source>Our why</source>
        <translation>Onze bedoeling</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Expects: %1</source>
        <translation>Verwacht: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>moments of truth as intended</source>
        <translation>moments of truth zoals beoogd</translation>
    </message>
    <message>
        <source>largest gap: %1</source>
        <translation>grootste gap: %1</translation>
    </message>
    <message>
        <source>largest gap</source>
        <translation>grootste gap</translation>
    </message>
    <message>
        <source>journey gap, coverage %1 %</source>
        <translation>gap van de reis, dekking %1 %</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Eigenaar: %1</translation>
    </message>
    <message>
        <source>Sponsor: %1</source>
        <translation>Opdrachtgever: %1</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Herziening: %1</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behouden</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>piek</translation>
    </message>
    <message>
        <source>fix</source>
        <translation>verbeteren</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>functional need</source>
        <translation>functionele behoefte</translation>
    </message>
    <message>
        <source>emotional need</source>
        <translation>emotionele behoefte</translation>
    </message>
    <message>
        <source>social need</source>
        <translation>sociale behoefte</translation>
    </message>
    <message>
        <source>need of meaning</source>
        <translation>behoefte aan zingeving</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <translation>geaccepteerd: %1</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>%1 below intended</source>
        <translation>%1 onder beoogd</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>niet gemeten</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Nog niet geplaatst</translation>
    </message>
    <message>
        <source>… fewer than 30 answers</source>
        <translation>… minder dan 30 antwoorden</translation>
    </message>
    <message>
        <source>realised: an assumption, or few answers</source>
        <translation>gerealiseerd: een aanname, of weinig antwoorden</translation>
    </message>
    <message>
        <source>intended</source>
        <translation>beoogd</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>verwacht</translation>
    </message>
    <message>
        <source>functional, realised</source>
        <translation>functioneel, gerealiseerd</translation>
    </message>
    <message>
        <source>emotional, realised</source>
        <translation>emotioneel, gerealiseerd</translation>
    </message>
    <message>
        <source>below intended</source>
        <translation>onder beoogd</translation>
    </message>
    <message>
        <source>realised</source>
        <translation>gerealiseerd</translation>
    </message>
    <message>
        <source>realised, people like %1</source>
        <translation>gerealiseerd, mensen als %1</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactmomenten</translation>
    </message>
    <message>
        <source>Thinks and says</source>
        <translation>Denkt en zegt</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behoeften</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Gevoelens</translation>
    </message>
    <message>
        <source>Pains</source>
        <translation>Knelpunten</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Sterke punten</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Competenties</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Physical evidence</source>
        <translation>Tastbaar</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>Storyboard</translation>
    </message>
    <message>
        <source>Front stage</source>
        <translation>Frontstage</translation>
    </message>
    <message>
        <source>Backstage</source>
        <translation>Backstage</translation>
    </message>
    <message>
        <source>Support processes</source>
        <translation>Ondersteunende processen</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systemen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Functional experience</source>
        <translation>Functionele beleving</translation>
    </message>
    <message>
        <source>Emotional experience</source>
        <translation>Emotionele beleving</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemeten</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Eigenaren</translation>
    </message>
    <message>
        <source>To do and to keep</source>
        <translation>Te doen en te behouden</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Gedrag</translation>
    </message>
    <message>
        <source>what %1 does and goes through</source>
        <translation>wat %1 doet en meemaakt</translation>
    </message>
    <message>
        <source>thoughts are ours, quotes were said</source>
        <translation>gedachten zijn van ons, citaten zijn gezegd</translation>
    </message>
    <message>
        <source>in sight</source>
        <translation>in het zicht</translation>
    </message>
    <message>
        <source>our people, out of sight</source>
        <translation>onze mensen, uit het zicht</translation>
    </message>
    <message>
        <source>from the backlog</source>
        <translation>uit de backlog</translation>
    </message>
    <message>
        <source>Line of interaction</source>
        <translation>Interactielijn</translation>
    </message>
    <message>
        <source>Line of visibility</source>
        <translation>Zichtbaarheidslijn</translation>
    </message>
    <message>
        <source>Line of internal interaction</source>
        <translation>Lijn van interne interactie</translation>
    </message>
    <message>
        <source>of %1, low is good</source>
        <translation>van %1, laag is goed</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>van %1</translation>
    </message>
    <message>
        <source>unwanted contact</source>
        <translation>onnodig contact</translation>
    </message>
    <message>
        <source>because of: %1</source>
        <translation>door: %1</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 per jaar</translation>
    </message>
    <message>
        <source>%1 a person</source>
        <translation>%1 per persoon</translation>
    </message>
    <message>
        <source>%1 % drop off</source>
        <translation>%1 % uitval</translation>
    </message>
    <message>
        <source>takes %1 h</source>
        <translation>duurt %1 uur</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Volledig</translation>
    </message>
    <message>
        <source>low together</source>
        <translation>samen laag</translation>
    </message>
    <message>
        <source>Largest gaps, below intended</source>
        <translation>Grootste gaps, onder beoogd</translation>
    </message>
    <message>
        <source>To keep and to do</source>
        <translation>Te behouden en te doen</translation>
    </message>
    <message>
        <source>few answers</source>
        <translation>weinig antwoorden</translation>
    </message>
    <message>
        <source>above intended</source>
        <translation>boven beoogd</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>moment of truth</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persoonlijk</translation>
    </message>
    <message>
        <source>not ours</source>
        <translation>niet van ons</translation>
    </message>
    <message>
        <source>%1, in sight</source>
        <translation>%1, in het zicht</translation>
    </message>
    <message>
        <source>%1, out of sight</source>
        <translation>%1, uit het zicht</translation>
    </message>
    <message>
        <source>Moments of truth</source>
        <translation>Moments of truth</translation>
    </message>
    <message>
        <source>belongs to: %1</source>
        <translation>hoort bij: %1</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Fasen</translation>
    </message>
    <message>
        <source>Strengths to keep</source>
        <translation>Sterke punten om te behouden</translation>
    </message>
    <message>
        <source>Peaks to make</source>
        <translation>Pieken om te maken</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>slechtste</translation>
    </message>
    <message>
        <source>end</source>
        <translation>einde</translation>
    </message>
    <message>
        <source>peak and end together</source>
        <translation>piek en einde samen</translation>
    </message>
    <message>
        <source>rule of thumb</source>
        <translation>vuistregel</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>In één oogopslag</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>iedereen samen</translation>
    </message>
    <message>
        <source>coverage %1 of %2 steps</source>
        <translation>dekking %1 van %2 stappen</translation>
    </message>
    <message>
        <source>Journey gap</source>
        <translation>Gap van de reis</translation>
    </message>
    <message>
        <source>caused by %1</source>
        <translation>veroorzaakt door %1</translation>
    </message>
    <message>
        <source>Steps by impact</source>
        <translation>Stappen naar impact</translation>
    </message>
    <message>
        <source>causes %1</source>
        <translation>veroorzaakt %1</translation>
    </message>
    <message>
        <source>Unwanted contacts under their cause</source>
        <translation>Onnodige contacten onder hun oorzaak</translation>
    </message>
    <message>
        <source>together with %1, %2</source>
        <translation>samen met %1, %2</translation>
    </message>
    <message>
        <source>Customer and employee low together</source>
        <translation>Klant en medewerker samen laag</translation>
    </message>
    <message>
        <source>realised %1</source>
        <translation>gerealiseerd %1</translation>
    </message>
    <message>
        <source>a real change</source>
        <translation>een echte verandering</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>kan toeval zijn</translation>
    </message>
    <message>
        <source>ambition lowered by %1</source>
        <translation>ambitie verlaagd met %1</translation>
    </message>
    <message>
        <source>ambition raised by %1</source>
        <translation>ambitie verhoogd met %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>Change of the gap since the wave before</source>
        <translation>Verandering van de gap sinds de vorige meetronde</translation>
    </message>
    <message>
        <source>not different from 0</source>
        <translation>niet verschillend van 0</translation>
    </message>
    <message>
        <source>Measured of the whole journey</source>
        <translation>Gemeten over de hele reis</translation>
    </message>
    <message>
        <source>as intended</source>
        <translation>zoals beoogd</translation>
    </message>
    <message>
        <source>%1 above intended</source>
        <translation>%1 boven beoogd</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>telt</translation>
    </message>
    <message>
        <source>small</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>te weinig antwoorden</translation>
    </message>
    <message>
        <source>emotional</source>
        <translation>emotioneel</translation>
    </message>
    <message>
        <source>functional</source>
        <translation>functioneel</translation>
    </message>
    <message>
        <source>n %1, indicative</source>
        <translation>n %1, indicatief</translation>
    </message>
    <message>
        <source>95 % certain</source>
        <translation>95 % zeker</translation>
    </message>
    <message>
        <source>indicative</source>
        <translation>indicatief</translation>
    </message>
    <message>
        <source>indicative, 10 to 29 answers</source>
        <translation>indicatief, 10 tot 29 antwoorden</translation>
    </message>
    <message>
        <source>single answers</source>
        <translation>losse antwoorden</translation>
    </message>
    <message>
        <source>Values run from –2 to +2. A gap is what was intended less what was realised. It counts from 0.5 on and, from 30 answers on, where the intended value lies outside the band, in which the true mean lies with 95 % certainty.</source>
        <translation>Waarden lopen van –2 tot +2. Een gap is wat beoogd was min wat gerealiseerd is. Een gap telt vanaf 0,5 en, vanaf 30 antwoorden, als de beoogde waarde buiten de band ligt waarin het echte gemiddelde met 95 % zekerheid ligt.</translation>
    </message>
    <message>
        <source>Weights: importance × reach. Importance is 1 to 5, 3 where none is set, 5 for a moment of truth; reach is the share of people who come there. Impact: weight × gap.</source>
        <translation>Gewichten: belang × bereik. Belang is 1 tot 5, 3 waar niets is ingevuld, 5 voor een moment of truth; bereik is het aandeel mensen dat er komt. Impact: gewicht × gap.</translation>
    </message>
    <message>
        <source>Journey gap: the impacts together, divided by the weights of the steps that have both values. Change: difference of two waves ± its 95 % interval.</source>
        <translation>Gap van de reis: alle impact samen, gedeeld door de gewichten van de stappen met beide waarden. Verandering: verschil van twee meetrondes ± het 95 %-interval.</translation>
    </message>
    <message>
        <source>best: %1</source>
        <translation>beste: %1</translation>
    </message>
    <message>
        <source>worst: %1</source>
        <translation>slechtste: %1</translation>
    </message>
    <message>
        <source>end: %1</source>
        <translation>einde: %1</translation>
    </message>
    <message>
        <source>all personas, by their shares</source>
        <translation>alle persona’s, naar aandeel</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 van %2 stappen</translation>
    </message>
    <message>
        <source>Wave of %1</source>
        <translation>Meetronde van %1</translation>
    </message>
    <message>
        <source>n %1 to %2</source>
        <translation>n %1 tot %2</translation>
    </message>
    <message>
        <source>Gap report</source>
        <translation>Gaprapport</translation>
    </message>
    <message>
        <source>Intended and realised experience</source>
        <translation>Beoogde en gerealiseerde beleving</translation>
    </message>
    <message>
        <source>Steps, the largest impact first</source>
        <translation>Stappen, de grootste impact eerst</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
    <message>
        <source>and %1 more, with an impact of %2 at most</source>
        <translation>en nog %1, met een impact van hoogstens %2</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>%1 eronder</translation>
    </message>
    <message>
        <source>%1 above</source>
        <translation>%1 erboven</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>unwanted contact, because of: %1</source>
        <translation>onnodig contact, door: %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Intended</source>
        <translation>Beoogd</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Gerealiseerd</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Telt</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>No step has both an intended and a realised value.</source>
        <translation>Geen stap heeft zowel een beoogde als een gerealiseerde waarde.</translation>
    </message>
    <message>
        <source>Not in this list, because a value is missing: step %1</source>
        <translation>Niet in deze lijst, omdat er een waarde ontbreekt: stap %1</translation>
    </message>
    <message>
        <source>Unwanted contacts by cause</source>
        <translation>Onnodige contacten per oorzaak</translation>
    </message>
    <message>
        <source>%1 – leads to: %2</source>
        <translation>%1 – leidt tot: %2</translation>
    </message>
    <message>
        <source>Low together</source>
        <translation>Samen laag</translation>
    </message>
    <message>
        <source>%1 (%2) together with %3 (%4)</source>
        <translation>%1 (%2) samen met %3 (%4)</translation>
    </message>
    <message>
        <source>intended unchanged</source>
        <translation>beoogd onveranderd</translation>
    </message>
    <message>
        <source>realised %1 ± %2, real</source>
        <translation>gerealiseerd %1 ± %2, echt</translation>
    </message>
    <message>
        <source>realised %1 ± %2, may be chance</source>
        <translation>gerealiseerd %1 ± %2, kan toeval zijn</translation>
    </message>
    <message>
        <source>Change of the gap</source>
        <translation>Verandering van de gap</translation>
    </message>
    <message>
        <source>%1: %2; %3; since %4</source>
        <translation>%1: %2; %3; sinds %4</translation>
    </message>
    <message>
        <source>expected of the backlog</source>
        <translation>verwacht van de backlog</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Picture %1</source>
        <translation>Afbeelding %1</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>%1: the picture could not be read.</source>
        <translation>%1: de afbeelding kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>%1: the picture cannot be shown; it is damaged, too large, or no PNG, JPEG or WebP.</source>
        <translation>%1: de afbeelding kan niet worden getoond; ze is beschadigd, te groot of geen PNG, JPEG of WebP.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Reis</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaartje</translation>
    </message>
    <message>
        <source>Curve point</source>
        <translation>Punt van de curve</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Principe</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Begrippenlijst</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Meetwaarde</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>Idea in the backlog</source>
        <translation>Idee in de backlog</translation>
    </message>
    <message>
        <source>Benefit in the backlog</source>
        <translation>Opbrengst in de backlog</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Meetronde</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Volwassenheid</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Bedoeling</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Verwachting</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Omdat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Moment of truth</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoelang</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Kennis</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Middelen</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Gedrag</translation>
    </message>
    <message>
        <source>Accepted because</source>
        <translation>Geaccepteerd omdat</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Alternatieve tekst</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In een paar woorden</translation>
    </message>
    <message>
        <source>Who has it now</source>
        <translation>Wie deze rol nu heeft</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Korte naam</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>Words to avoid</source>
        <translation>Te vermijden woorden</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Gevraagd door</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartaal</translation>
    </message>
    <message>
        <source>Why paused or stopped</source>
        <translation>Waarom gepauzeerd of gestopt</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recover</source>
        <translation>Herstellen</translation>
    </message>
</context>
<context>
    <name>SurveyText</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers about %1, which the journey does not know, were left out.</source>
        <translation>
            <numerusform>%n antwoord over %1, dat de reis niet kent, is weggelaten.</numerusform>
            <numerusform>%n antwoorden over %1, dat de reis niet kent, zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers about %1, which the journey does not know, are with the journey as a whole.</source>
        <translation>
            <numerusform>%n antwoord over %1, dat de reis niet kent, staat bij de reis als geheel.</numerusform>
            <numerusform>%n antwoorden over %1, dat de reis niet kent, staan bij de reis als geheel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it %1?</source>
        <translation>Is het %1?</translation>
    </message>
    <message>
        <source>commas between cells</source>
        <translation>komma’s tussen de cellen</translation>
    </message>
    <message>
        <source>semicolons between cells</source>
        <translation>puntkomma’s tussen de cellen</translation>
    </message>
    <message>
        <source>tabs between cells</source>
        <translation>tabs tussen de cellen</translation>
    </message>
    <message>
        <source>bars between cells</source>
        <translation>verticale strepen tussen de cellen</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>decimale komma</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>decimale punt</translation>
    </message>
    <message>
        <source>day before month</source>
        <translation>dag voor maand</translation>
    </message>
    <message>
        <source>month before day</source>
        <translation>maand voor dag</translation>
    </message>
    <message>
        <source>No column holds answers; say which does, and to what question.</source>
        <translation>Geen kolom bevat antwoorden; zeg welke dat wel doet, en op welke vraag.</translation>
    </message>
    <message>
        <source>Column %1: say whether high is good or low is good on its scale.</source>
        <translation>Kolom %1: zeg of hoog goed is of laag goed is op de schaal.</translation>
    </message>
    <message>
        <source>Column %1: say what kind of question it answers.</source>
        <translation>Kolom %1: zeg op wat voor soort vraag deze kolom antwoord geeft.</translation>
    </message>
    <message>
        <source>There is no column %1 in the survey; its headings are in the first row.</source>
        <translation>Er is geen kolom %1 in de enquête; de koppen staan in de eerste rij.</translation>
    </message>
    <message>
        <source>Column %1: its scale has to start below its end.</source>
        <translation>Kolom %1: de schaal moet lager beginnen dan ze eindigt.</translation>
    </message>
    <message numerus="yes">
        <source>Wave %1 has %n answers</source>
        <translation>
            <numerusform>Meetronde %1 heeft %n antwoord</numerusform>
            <numerusform>Meetronde %1 heeft %n antwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n steps and stages.</source>
        <translation>
            <numerusform>over %n stap of fase.</numerusform>
            <numerusform>over %n stappen en fasen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer could be used; the project stays as it was.</source>
        <translation>Geen antwoord was bruikbaar; het project blijft zoals het was.</translation>
    </message>
    <message numerus="yes">
        <source>%n personal columns were left out: %1.</source>
        <translation>
            <numerusform>%n kolom met persoonsgegevens is weggelaten: %1.</numerusform>
            <numerusform>%n kolommen met persoonsgegevens zijn weggelaten: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are no numbers and were left out: %1.</source>
        <translation>
            <numerusform>%n antwoord is geen getal en is weggelaten: %1.</numerusform>
            <numerusform>%n antwoorden zijn geen getal en zijn weggelaten: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are not on the scale of their question and were left out: %1.</source>
        <translation>
            <numerusform>%n antwoord ligt niet op de schaal van de vraag en is weggelaten: %1.</numerusform>
            <numerusform>%n antwoorden liggen niet op de schaal van hun vraag en zijn weggelaten: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are of personas that the project does not know; they count among all: %1.</source>
        <translation>
            <numerusform>%n antwoord is van een persona die het project niet kent; het telt mee bij iedereen samen: %1.</numerusform>
            <numerusform>%n antwoorden zijn van persona’s die het project niet kent; ze tellen mee bij iedereen samen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers gave way to a later one of the same respondent.</source>
        <translation>
            <numerusform>%n antwoord is vervangen door een later antwoord van dezelfde respondent.</numerusform>
            <numerusform>%n antwoorden zijn vervangen door een later antwoord van dezelfde respondent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have a date that cannot be read.</source>
        <translation>
            <numerusform>%n rij heeft een datum die niet te lezen is.</numerusform>
            <numerusform>%n rijen hebben een datum die niet te lezen is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have a weight that cannot be read; it was taken as 1.</source>
        <translation>
            <numerusform>%n rij heeft een gewicht dat niet te lezen is; het telt als 1.</numerusform>
            <numerusform>%n rijen hebben een gewicht dat niet te lezen is; het telt als 1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results of the wave were there already and were replaced.</source>
        <translation>
            <numerusform>%n uitkomst van de meetronde was er al en is vervangen.</numerusform>
            <numerusform>%n uitkomsten van de meetronde waren er al en zijn vervangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes were added to the evidence.</source>
        <translation>
            <numerusform>%n citaat is aan de onderbouwing toegevoegd.</numerusform>
            <numerusform>%n citaten zijn aan de onderbouwing toegevoegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more quotes were left out; they would flood the evidence.</source>
        <translation>
            <numerusform>Nog %n citaat is weggelaten; de onderbouwing zou anders overlopen.</numerusform>
            <numerusform>Nog %n citaten zijn weggelaten; de onderbouwing zou anders overlopen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Service blueprint</source>
        <translation>Service blueprint</translation>
    </message>
    <message>
        <source>Complaint and recovery</source>
        <translation>Klacht en herstel</translation>
    </message>
    <message>
        <source>First session</source>
        <translation>Eerste sessie</translation>
    </message>
    <message>
        <source>Life event</source>
        <translation>Levensgebeurtenis</translation>
    </message>
    <message>
        <source>Employee onboarding</source>
        <translation>Onboarding van medewerkers</translation>
    </message>
    <message>
        <source>Sample: moving house</source>
        <translation>Voorbeeld: verhuizen</translation>
    </message>
    <message>
        <source>An empty map with five lanes, to fill together in one sitting.</source>
        <translation>Een lege kaart met vijf lagen, om samen in één keer in te vullen.</translation>
    </message>
    <message>
        <source>A finished project that shows the whole method.</source>
        <translation>Een voltooid project dat de hele methode laat zien.</translation>
    </message>
    <message>
        <source>Customer journey</source>
        <translation>Klantreis</translation>
    </message>
    <message>
        <source>Steps that most journeys share, to put in your customer’s words.</source>
        <translation>Stappen die de meeste reizen gemeen hebben, om te herschrijven in de woorden van je klant.</translation>
    </message>
    <message>
        <source>What customers see, and all that happens behind it.</source>
        <translation>Wat klanten zien, en alles wat daarachter gebeurt.</translation>
    </message>
    <message>
        <source>From something going wrong to trust that is back.</source>
        <translation>Van iets wat misgaat tot vertrouwen dat terug is.</translation>
    </message>
    <message>
        <source>A citizen or patient who deals with several organisations.</source>
        <translation>Een inwoner of patiënt die met meerdere organisaties te maken heeft.</translation>
    </message>
    <message>
        <source>The first months of a new colleague.</source>
        <translation>De eerste maanden van een nieuwe collega.</translation>
    </message>
</context>
<context>
    <name>Uses</name>
    <message>
        <source>Journey</source>
        <translation>Reis</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaartje</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curve</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Meetronde</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Elders</translation>
    </message>
    <message numerus="yes">
        <source>%n journeys</source>
        <translation>
            <numerusform>%n reis</numerusform>
            <numerusform>%n reizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n fase</numerusform>
            <numerusform>%n fasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n stap</numerusform>
            <numerusform>%n stappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n kaartje</numerusform>
            <numerusform>%n kaartjes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n curves</source>
        <translation>
            <numerusform>%n curve</numerusform>
            <numerusform>%n curves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n punt</numerusform>
            <numerusform>%n punten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backlog items</source>
        <translation>
            <numerusform>%n backlogitem</numerusform>
            <numerusform>%n backlogitems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persona’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n rol</numerusform>
            <numerusform>%n rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waves</source>
        <translation>
            <numerusform>%n meetronde</numerusform>
            <numerusform>%n meetrondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views</source>
        <translation>
            <numerusform>%n weergave</numerusform>
            <numerusform>%n weergaven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n opmerking</numerusform>
            <numerusform>%n opmerkingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other places</source>
        <translation>
            <numerusform>%n andere plek</numerusform>
            <numerusform>%n andere plekken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Keeping the project as it is…</source>
        <translation>Het project wordt bewaard zoals het is…</translation>
    </message>
    <message>
        <source>Opening the version…</source>
        <translation>De versie wordt geopend…</translation>
    </message>
    <message>
        <source>The version was opened.</source>
        <translation>De versie is geopend.</translation>
    </message>
    <message>
        <source>Restore version of %1</source>
        <translation>Versie van %1 terugzetten</translation>
    </message>
    <message>
        <source>Take Snapshot</source>
        <translation>Momentopname maken</translation>
    </message>
    <message>
        <source>Name of the snapshot:</source>
        <translation>Naam van de momentopname:</translation>
    </message>
    <message>
        <source>Before the workshop</source>
        <translation>Voor de workshop</translation>
    </message>
    <message>
        <source>Snapshot “%1” is among the earlier versions.</source>
        <translation>Momentopname “%1” staat bij de eerdere versies.</translation>
    </message>
    <message>
        <source>The version was restored.</source>
        <translation>De versie is teruggezet.</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Black-and-white print</source>
        <translation>Zwart-witafdruk</translation>
    </message>
    <message>
        <source>Colours of the organisation</source>
        <translation>Kleuren van de organisatie</translation>
    </message>
    <message>
        <source>Dark, for the screen</source>
        <translation>Donker, voor het scherm</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Ruim</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Wall, to be read from afar</source>
        <translation>Wand, leesbaar van veraf</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Nog geen naam</translation>
    </message>
    <message>
        <source>Keep as View</source>
        <translation>Bewaren als weergave</translation>
    </message>
    <message>
        <source>Name of the new view:</source>
        <translation>Naam van de nieuwe weergave:</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Nieuwe weergave</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Weer&amp;gave</translation>
    </message>
    <message>
        <source>&amp;Persona</source>
        <translation>&amp;Persona</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Dichtheid</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Suggesties zoeken…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Geen suggesties</translation>
    </message>
    <message>
        <source>&amp;Add to Dictionary</source>
        <translation>&amp;Toevoegen aan woordenboek</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>touchline::AnswersField</name>
    <message>
        <source>How many answered %1</source>
        <translation>Hoeveel antwoordden %1</translation>
    </message>
    <message>
        <source>Change answers</source>
        <translation>Antwoorden wijzigen</translation>
    </message>
</context>
<context>
    <name>touchline::Canvas</name>
    <message>
        <source>Journey map</source>
        <translation>Journey map</translation>
    </message>
    <message>
        <source>intended: 1 to 5</source>
        <translation>beoogd: 1 tot 5</translation>
    </message>
    <message>
        <source>realised: 1 to 5</source>
        <translation>gerealiseerd: 1 tot 5</translation>
    </message>
</context>
<context>
    <name>touchline::ChipsField</name>
    <message>
        <source>No name yet</source>
        <translation>Nog geen naam</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Take off “%1”</source>
        <translation>“%1” weghalen</translation>
    </message>
    <message>
        <source>Only some have this; add it to give it to all</source>
        <translation>Alleen sommige hebben dit; voeg het toe om het aan alle te geven</translation>
    </message>
</context>
<context>
    <name>touchline::ClipboardFlow</name>
    <message>
        <source>Copied: here as it is, elsewhere as a table or a picture.</source>
        <translation>Gekopieerd: hier zoals het is, elders als tabel of afbeelding.</translation>
    </message>
    <message>
        <source>Nothing is selected that can be copied.</source>
        <translation>Er is niets geselecteerd dat gekopieerd kan worden.</translation>
    </message>
    <message>
        <source>Nothing is selected that can be cut.</source>
        <translation>Er is niets geselecteerd dat geknipt kan worden.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Knippen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Neerzetten</translation>
    </message>
    <message>
        <source>Opens “%1”</source>
        <translation>Opent “%1”</translation>
    </message>
</context>
<context>
    <name>touchline::Completion</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggesties</translation>
    </message>
</context>
<context>
    <name>touchline::DialectRow</name>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Scheidingsteken</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Puntkomma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Verticale streep</translation>
    </message>
    <message>
        <source>Encodin&amp;g</source>
        <translation>Te&amp;kenset</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Getallen</translation>
    </message>
    <message>
        <source>1.5 with a point</source>
        <translation>1.5 met een punt</translation>
    </message>
    <message>
        <source>1,5 with a comma</source>
        <translation>1,5 met een komma</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Datums</translation>
    </message>
    <message>
        <source>Day before month</source>
        <translation>Dag voor maand</translation>
    </message>
    <message>
        <source>Month before day</source>
        <translation>Maand voor dag</translation>
    </message>
</context>
<context>
    <name>touchline::DropMark</name>
    <message>
        <source>Place to drop</source>
        <translation>Plaats om neer te zetten</translation>
    </message>
</context>
<context>
    <name>touchline::EntriesDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Nog geen naam</translation>
    </message>
    <message numerus="yes">
        <source>%1, used in %n places</source>
        <translation>
            <numerusform>%1, gebruikt op %n plek</numerusform>
            <numerusform>%1, gebruikt op %n plekken</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is used in %2. Deleting it takes it off everywhere.</source>
        <translation>“%1” wordt gebruikt in %2. Bij verwijderen verdwijnt het overal.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
</context>
<context>
    <name>touchline::ExportDialog</name>
    <message>
        <source>&amp;Landscape</source>
        <translation>&amp;Liggend</translation>
    </message>
    <message>
        <source>P&amp;ortrait</source>
        <translation>&amp;Staand</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Picture: PNG</source>
        <translation>Afbeelding: PNG</translation>
    </message>
    <message>
        <source>Drawing: SVG</source>
        <translation>Tekening: SVG</translation>
    </message>
    <message>
        <source>Document: PDF, all journeys</source>
        <translation>Document: PDF, alle reizen</translation>
    </message>
    <message>
        <source>Data: JSON, the whole project</source>
        <translation>Gegevens: JSON, het hele project</translation>
    </message>
    <message>
        <source>One page as large as the map</source>
        <translation>Eén pagina zo groot als de kaart</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formaat</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Slide, 13.33 × 7.5 inch</source>
        <translation>Dia, 33,87 × 19,05 cm</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Weergave</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Dichtheid</translation>
    </message>
    <message>
        <source>Document: PDF, the journeys of the view</source>
        <translation>Document: PDF, de reizen van de weergave</translation>
    </message>
</context>
<context>
    <name>touchline::Field</name>
    <message>
        <source>Several values</source>
        <translation>Verschillende waarden</translation>
    </message>
</context>
<context>
    <name>touchline::FileFlow</name>
    <message>
        <source>New project</source>
        <translation>Nieuw project</translation>
    </message>
    <message>
        <source>Journeys (*.journey)</source>
        <translation>Reizen (*.journey)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1” heeft wijzigingen die niet zijn opgeslagen.</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>Zonder opslaan gaan ze verloren.</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>“%1” openen…</translation>
    </message>
    <message>
        <source>“%1” was changed by another program, and you changed it here.</source>
        <translation>“%1” is door een ander programma gewijzigd, en hier ook.</translation>
    </message>
    <message>
        <source>Save here under another name to keep both.</source>
        <translation>Sla het hier onder een andere naam op om beide te houden.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Overschrijven</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Opnieuw laden</translation>
    </message>
</context>
<context>
    <name>touchline::FileWatch</name>
    <message>
        <source>“%1” is no longer there; save to put it back.</source>
        <translation>“%1” is er niet meer; sla op om het terug te zetten.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program and was read again.</source>
        <translation>“%1” is door een ander programma gewijzigd en opnieuw gelezen.</translation>
    </message>
</context>
<context>
    <name>touchline::FindBar</name>
    <message>
        <source>Find in everything</source>
        <translation>Overal zoeken</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Vervangen door</translation>
    </message>
    <message>
        <source>Match case: capitals and accents count</source>
        <translation>Hoofdletters en accenten tellen mee</translation>
    </message>
    <message>
        <source>Only whole words</source>
        <translation>Alleen hele woorden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>List of all hits</source>
        <translation>Lijst van alle vindplaatsen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alles vervangen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorige vindplaats</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Volgende vindplaats</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Searching, %1 %</source>
        <translation>Zoeken, %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n vindplaats</numerusform>
            <numerusform>%n vindplaatsen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::FindFlow</name>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation>“%1” vervangen</translation>
    </message>
    <message>
        <source>Replace all “%1”</source>
        <translation>“%1” overal vervangen</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n vervangen</numerusform>
            <numerusform>%n vervangen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::FirstStepHint</name>
    <message>
        <source>Type the first step in the customer’s words.</source>
        <translation>Typ de eerste stap in de woorden van de klant.</translation>
    </message>
    <message>
        <source>Type the first step in the employee’s words.</source>
        <translation>Typ de eerste stap in de woorden van de medewerker.</translation>
    </message>
    <message>
        <source>Tab adds the next one, Enter goes down a lane.</source>
        <translation>Met Tab komt de volgende erbij, met Enter ga je een laag omlaag.</translation>
    </message>
</context>
<context>
    <name>touchline::FollowWaveDialog</name>
    <message>
        <source>&amp;Replace values that were set by hand</source>
        <translation>Met de hand ingevulde waarden &amp;vervangen</translation>
    </message>
    <message>
        <source>Realised Values from “%1”</source>
        <translation>Gerealiseerde waarden uit “%1”</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>From the wave</source>
        <translation>Uit de meetronde</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Waarden</translation>
    </message>
    <message>
        <source>Set Values</source>
        <translation>Waarden invullen</translation>
    </message>
    <message>
        <source>Set realised values from a wave</source>
        <translation>Gerealiseerde waarden uit een meetronde invullen</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) will follow the wave.</source>
        <translation>
            <numerusform>%n waarde volgt de meetronde.</numerusform>
            <numerusform>%n waarden volgen de meetronde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every value is as in this wave already.</source>
        <translation>Elke waarde is al zoals in deze meetronde.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) set by hand stay.</source>
        <translation>
            <numerusform>%n met de hand ingevulde waarde blijft.</numerusform>
            <numerusform>%n met de hand ingevulde waarden blijven.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::Form</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Change persona</source>
        <translation>Persona wijzigen</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In een paar woorden</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Expects</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Change served journey</source>
        <translation>Ondersteunde reis wijzigen</translation>
    </message>
    <message>
        <source>Serves the customer journey</source>
        <translation>Ondersteunt de klantreis</translation>
    </message>
    <message>
        <source>Employee journey</source>
        <translation>Medewerkersreis</translation>
    </message>
    <message>
        <source>Customer journey</source>
        <translation>Klantreis</translation>
    </message>
    <message>
        <source>Rename journey</source>
        <translation>Reis hernoemen</translation>
    </message>
    <message>
        <source>I am moving house</source>
        <translation>Ik ga verhuizen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Change scenario</source>
        <translation>Scenario wijzigen</translation>
    </message>
    <message>
        <source>Change goal</source>
        <translation>Doel wijzigen</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Huidige situatie</translation>
    </message>
    <message>
        <source>As it is to be</source>
        <translation>Gewenste situatie</translation>
    </message>
    <message>
        <source>Change situation</source>
        <translation>Situatie wijzigen</translation>
    </message>
    <message>
        <source>Change owner</source>
        <translation>Eigenaar wijzigen</translation>
    </message>
    <message>
        <source>Role or name</source>
        <translation>Rol of naam</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Change sponsor</source>
        <translation>Opdrachtgever wijzigen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In beoordeling</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Akkoord</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Gearchiveerd</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Status wijzigen</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Aanname</translation>
    </message>
    <message>
        <source>Partly backed</source>
        <translation>Deels onderbouwd</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Gevalideerd</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Uit %1</translation>
    </message>
    <message>
        <source>Hands counted in the room, n %1</source>
        <translation>Handen geteld in de zaal, n %1</translation>
    </message>
    <message>
        <source>%1, n %2</source>
        <translation>%1, n %2</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemeten</translation>
    </message>
    <message>
        <source>Set by hand, n %1</source>
        <translation>Met de hand ingevuld, n %1</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Met de hand ingevuld</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Rename stage</source>
        <translation>Fase hernoemen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Tijd wijzigen</translation>
    </message>
    <message>
        <source>That of the journey</source>
        <translation>Die van de reis</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Rename lane</source>
        <translation>Laag hernoemen</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensie</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>Functional</source>
        <translation>Functioneel</translation>
    </message>
    <message>
        <source>Emotional</source>
        <translation>Emotioneel</translation>
    </message>
    <message>
        <source>Change dimension</source>
        <translation>Dimensie wijzigen</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Hide lane</source>
        <translation>Laag verbergen</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Tekst wijzigen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Change channels</source>
        <translation>Kanalen wijzigen</translation>
    </message>
    <message>
        <source>E-mail, app, at home</source>
        <translation>E-mail, app, thuis</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>That of the step</source>
        <translation>Die van de stap</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>Wiens woorden</translation>
    </message>
    <message>
        <source>Thought: ours</source>
        <translation>Gedachte: van ons</translation>
    </message>
    <message>
        <source>Quote: really said</source>
        <translation>Citaat: echt gezegd</translation>
    </message>
    <message>
        <source>Change whose words</source>
        <translation>Wiens woorden wijzigen</translation>
    </message>
    <message>
        <source>Kind of need</source>
        <translation>Soort behoefte</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Sociaal</translation>
    </message>
    <message>
        <source>Of meaning</source>
        <translation>Zingeving</translation>
    </message>
    <message>
        <source>Change kind of need</source>
        <translation>Soort behoefte wijzigen</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markering</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Knelpunt</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Sterk punt</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Randvoorwaarde</translation>
    </message>
    <message>
        <source>Change mark</source>
        <translation>Markering wijzigen</translation>
    </message>
    <message>
        <source>Accepted because</source>
        <translation>Geaccepteerd omdat</translation>
    </message>
    <message>
        <source>Change reason</source>
        <translation>Reden wijzigen</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Niet geaccepteerd</translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation>Hoe zeker we zijn</translation>
    </message>
    <message>
        <source>Change evidence status</source>
        <translation>Onderbouwing wijzigen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Change width</source>
        <translation>Breedte wijzigen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Change notes</source>
        <translation>Notities wijzigen</translation>
    </message>
    <message>
        <source>Realised value</source>
        <translation>Gerealiseerde waarde</translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation>Verwachte waarde</translation>
    </message>
    <message>
        <source>Intended value</source>
        <translation>Beoogde waarde</translation>
    </message>
    <message>
        <source>Change value</source>
        <translation>Waarde wijzigen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>The feeling in one word</source>
        <translation>Het gevoel in één woord</translation>
    </message>
    <message>
        <source>Change word</source>
        <translation>Woord wijzigen</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Waar het vandaan komt</translation>
    </message>
    <message>
        <source>Emotional experience</source>
        <translation>Emotionele beleving</translation>
    </message>
    <message>
        <source>Intended</source>
        <translation>Beoogd</translation>
    </message>
    <message>
        <source>Change intended value</source>
        <translation>Beoogde waarde wijzigen</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Gerealiseerd</translation>
    </message>
    <message>
        <source>Change realised value</source>
        <translation>Gerealiseerde waarde wijzigen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Rename step</source>
        <translation>Stap hernoemen</translation>
    </message>
    <message>
        <source>I …</source>
        <translation>Ik …</translation>
    </message>
    <message>
        <source>As its stage</source>
        <translation>Zoals de fase</translation>
    </message>
    <message>
        <source>Change department</source>
        <translation>Afdeling wijzigen</translation>
    </message>
    <message>
        <source>That of the owner</source>
        <translation>Die van de eigenaar</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Belang</translation>
    </message>
    <message>
        <source>Change importance</source>
        <translation>Belang wijzigen</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Moment of truth</translation>
    </message>
    <message>
        <source>Change moment of truth</source>
        <translation>Moment of truth wijzigen</translation>
    </message>
    <message>
        <source>Why it decides whether the relation holds</source>
        <translation>Waarom dit bepaalt of de relatie standhoudt</translation>
    </message>
    <message>
        <source>Unwanted contact</source>
        <translation>Onnodig contact</translation>
    </message>
    <message>
        <source>Change unwanted contact</source>
        <translation>Onnodig contact wijzigen</translation>
    </message>
    <message>
        <source>Handed over to the next step</source>
        <translation>Overdracht aan de volgende stap</translation>
    </message>
    <message>
        <source>Change hand-over</source>
        <translation>Overdracht wijzigen</translation>
    </message>
    <message>
        <source>Line of visibility</source>
        <translation>Zichtbaarheidslijn</translation>
    </message>
    <message>
        <source>In sight</source>
        <translation>In het zicht</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Uit het zicht</translation>
    </message>
    <message>
        <source>Change visibility</source>
        <translation>Zichtbaarheid wijzigen</translation>
    </message>
    <message>
        <source>Linked employee steps</source>
        <translation>Gekoppelde medewerkersstappen</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>Change channel</source>
        <translation>Kanaal wijzigen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>In person or on paper</source>
        <translation>Persoonlijk of op papier</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Van ons</translation>
    </message>
    <message>
        <source>A partner’s</source>
        <translation>Van een ketenpartner</translation>
    </message>
    <message>
        <source>Outside our control</source>
        <translation>Buiten onze invloed</translation>
    </message>
    <message>
        <source>A partner beside the organisation</source>
        <translation>Een ketenpartner naast de organisatie</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Rol wijzigen</translation>
    </message>
    <message>
        <source>Who has it now</source>
        <translation>Wie deze rol nu heeft</translation>
    </message>
    <message>
        <source>Change principle</source>
        <translation>Principe wijzigen</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Korte naam</translation>
    </message>
    <message>
        <source>Change evidence</source>
        <translation>Onderbouwing wijzigen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citaat</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Meetronde</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observatie</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Gedrag</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Change backlog item</source>
        <translation>Backlogitem wijzigen</translation>
    </message>
    <message>
        <source>Opportunity, in the words of who has the need</source>
        <translation>Kans, in de woorden van wie de behoefte heeft</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Verbeteren</translation>
    </message>
    <message>
        <source>Make a peak</source>
        <translation>Piek maken</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Defined</source>
        <translation>Uitgewerkt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Measured again</source>
        <translation>Opnieuw gemeten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Why paused or stopped</source>
        <translation>Waarom gepauzeerd of gestopt</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartaal</translation>
    </message>
    <message>
        <source>Value for customers</source>
        <translation>Waarde voor klanten</translation>
    </message>
    <message>
        <source>Value for the organisation</source>
        <translation>Waarde voor de organisatie</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Inspanning</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Persona’s</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Afdelingen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Principes</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Nog geen titel</translation>
    </message>
    <message>
        <source>Journeys, in a document</source>
        <translation>Reizen, in een document</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Lagen</translation>
    </message>
    <message>
        <source>Persona in front</source>
        <translation>Persona voorop</translation>
    </message>
    <message>
        <source>Only cards with one of these tags</source>
        <translation>Alleen kaartjes met een van deze labels</translation>
    </message>
    <message>
        <source>Change view</source>
        <translation>Weergave wijzigen</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Weergave hernoemen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichtheid</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>As many as the page needs</source>
        <translation>Zoveel als de pagina nodig heeft</translation>
    </message>
    <message>
        <source>One row</source>
        <translation>Eén rij</translation>
    </message>
    <message>
        <source>A row for each stage</source>
        <translation>Een rij per fase</translation>
    </message>
    <message>
        <source>Columns at least this wide, in mm</source>
        <translation>Kolommen minstens zo breed, in mm</translation>
    </message>
    <message>
        <source>As wide as their texts need</source>
        <translation>Zo breed als de teksten nodig hebben</translation>
    </message>
    <message>
        <source>The other dimension as a thin line</source>
        <translation>De andere dimensie als dunne lijn</translation>
    </message>
    <message>
        <source>What was expected, as a line</source>
        <translation>Wat er werd verwacht, als lijn</translation>
    </message>
    <message>
        <source>Customer and employee on one axis</source>
        <translation>Klant en medewerker op één as</translation>
    </message>
    <message>
        <source>No journey needs a view: deleting one takes nothing from the map.</source>
        <translation>Een reis heeft geen weergave nodig: als je er een verwijdert, verandert er niets aan de kaart.</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actoren</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Begrippenlijst</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Meetwaarden</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n kaartje</numerusform>
            <numerusform>%n kaartjes</numerusform>
        </translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Labels wijzigen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Choose, or add a quote</source>
        <translation>Kies, of voeg een citaat toe</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>What the image shows, in words</source>
        <translation>Wat de afbeelding laat zien, in woorden</translation>
    </message>
    <message>
        <source>Change alternative text</source>
        <translation>Alternatieve tekst wijzigen</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmen</translation>
    </message>
    <message>
        <source>Change votes</source>
        <translation>Stemmen wijzigen</translation>
    </message>
    <message>
        <source>That of the project</source>
        <translation>Die van het project</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>Taal wijzigen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Strategic</source>
        <translation>Strategisch</translation>
    </message>
    <message>
        <source>Tactical</source>
        <translation>Tactisch</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Operationeel</translation>
    </message>
    <message>
        <source>Change level</source>
        <translation>Niveau wijzigen</translation>
    </message>
    <message>
        <source>The same as it is now</source>
        <translation>Dezelfde reis, zoals die nu is</translation>
    </message>
    <message>
        <source>Change as-is journey</source>
        <translation>Huidige reis wijzigen</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Verwachting</translation>
    </message>
    <message>
        <source>Change expectation</source>
        <translation>Verwachting wijzigen</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Datum van herziening</translation>
    </message>
    <message>
        <source>Change review date</source>
        <translation>Datum van herziening wijzigen</translation>
    </message>
    <message>
        <source>31-12-2026</source>
        <translation>31-12-2026</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Personas taking part</source>
        <translation>Persona’s die meedoen</translation>
    </message>
    <message>
        <source>Change personas</source>
        <translation>Persona’s wijzigen</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Staat voor</translation>
    </message>
    <message>
        <source>Share of these people, in %</source>
        <translation>Aandeel van deze mensen, in %</translation>
    </message>
    <message>
        <source>Change actor</source>
        <translation>Actor wijzigen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consument</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Ketenpartner</translation>
    </message>
    <message>
        <source>Shareholder</source>
        <translation>Aandeelhouder</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Bezoeker</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Inwoner</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patiënt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Change term</source>
        <translation>Begrip wijzigen</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begrip</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>Words to avoid for it</source>
        <translation>Te vermijden woorden</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Woord</translation>
    </message>
    <message>
        <source>Change tag</source>
        <translation>Label wijzigen</translation>
    </message>
    <message>
        <source>Change metric</source>
        <translation>Meetwaarde wijzigen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Customer satisfaction (CSAT)</source>
        <translation>Klanttevredenheid (CSAT)</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Rapportcijfer</translation>
    </message>
    <message>
        <source>Customer effort score, 1</source>
        <translation>Customer effort score, 1</translation>
    </message>
    <message>
        <source>Customer effort score, 2</source>
        <translation>Customer effort score, 2</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Tevredenheid</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gezichten</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Sentiment</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>Net promoter score</translation>
    </message>
    <message>
        <source>eNPS</source>
        <translation>eNPS</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Lowest answer</source>
        <translation>Laagste antwoord</translation>
    </message>
    <message>
        <source>Highest answer</source>
        <translation>Hoogste antwoord</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>High is good</source>
        <translation>Hoog is goed</translation>
    </message>
    <message>
        <source>Low is good</source>
        <translation>Laag is goed</translation>
    </message>
    <message>
        <source>Curve that it feeds</source>
        <translation>Voedt de curve</translation>
    </message>
    <message>
        <source>Reported as</source>
        <translation>Weergegeven als</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gemiddelde</translation>
    </message>
    <message>
        <source>Share of good answers</source>
        <translation>Aandeel goede antwoorden</translation>
    </message>
    <message>
        <source>Net score</source>
        <translation>Nettoscore</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Streefwaarde</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Datum van de streefwaarde</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritme</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Eenmalig</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wekelijks</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Maandelijks</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Per kwartaal</translation>
    </message>
    <message>
        <source>Half-yearly</source>
        <translation>Halfjaarlijks</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Jaarlijks</translation>
    </message>
    <message>
        <source>Next measurement</source>
        <translation>Volgende meting</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n punt</numerusform>
            <numerusform>%n punten</numerusform>
        </translation>
    </message>
    <message>
        <source>Change maturity phase</source>
        <translation>Volwassenheidsfase wijzigen</translation>
    </message>
    <message>
        <source>Change colours</source>
        <translation>Kleuren wijzigen</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Project hernoemen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Change organisation</source>
        <translation>Organisatie wijzigen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Change team</source>
        <translation>Team wijzigen</translation>
    </message>
    <message>
        <source>Purpose: why we do this</source>
        <translation>De bedoeling: waarom we dit doen</translation>
    </message>
    <message>
        <source>Change purpose</source>
        <translation>Bedoeling wijzigen</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Taal van de teksten</translation>
    </message>
    <message>
        <source>Maturity phase</source>
        <translation>Volwassenheidsfase</translation>
    </message>
    <message>
        <source>Assistant phase</source>
        <translation>Assistentfase</translation>
    </message>
    <message>
        <source>Service phase</source>
        <translation>Servicefase</translation>
    </message>
    <message>
        <source>Line phase</source>
        <translation>Lijnfase</translation>
    </message>
    <message>
        <source>Integration phase</source>
        <translation>Integratiefase</translation>
    </message>
    <message>
        <source>Colours of the organisation</source>
        <translation>Kleuren van de organisatie</translation>
    </message>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n fase</numerusform>
            <numerusform>%n fasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes</source>
        <translation>
            <numerusform>%n laag</numerusform>
            <numerusform>%n lagen</numerusform>
        </translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>Change behaviour</source>
        <translation>Gedrag wijzigen</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>Veroorzaakt door</translation>
    </message>
    <message>
        <source>Change causes</source>
        <translation>Oorzaken wijzigen</translation>
    </message>
    <message>
        <source>Title of a step</source>
        <translation>Titel van een stap</translation>
    </message>
    <message>
        <source>Serves the customer’s steps</source>
        <translation>Ondersteunt de stappen van de klant</translation>
    </message>
    <message>
        <source>Change served steps</source>
        <translation>Ondersteunde stappen wijzigen</translation>
    </message>
    <message>
        <source>Time and hand-over</source>
        <translation>Tijd en overdracht</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoelang</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>Wie en waarom</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Reach, in % of the people</source>
        <translation>Bereik, in % van de mensen</translation>
    </message>
    <message>
        <source>Change reach</source>
        <translation>Bereik wijzigen</translation>
    </message>
    <message>
        <source>Principles served</source>
        <translation>Nageleefde principes</translation>
    </message>
    <message>
        <source>Change principles</source>
        <translation>Principes wijzigen</translation>
    </message>
    <message>
        <source>Principles broken</source>
        <translation>Geschonden principes</translation>
    </message>
    <message>
        <source>Journey inside of this step</source>
        <translation>Reis binnen deze stap</translation>
    </message>
    <message>
        <source>Change sub-journey</source>
        <translation>Deelreis wijzigen</translation>
    </message>
    <message>
        <source>Duration, in hours</source>
        <translation>Doorlooptijd, in uren</translation>
    </message>
    <message>
        <source>Drop-off, in %</source>
        <translation>Uitval, in %</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In woorden</translation>
    </message>
    <message>
        <source>Change what it takes</source>
        <translation>Wat nodig is wijzigen</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Wat nodig is</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Weten</translation>
    </message>
    <message>
        <source>To be able to</source>
        <translation>Kunnen</translation>
    </message>
    <message>
        <source>To have</source>
        <translation>Hebben</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n stap</numerusform>
            <numerusform>%n stappen</numerusform>
        </translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Change logo</source>
        <translation>Logo wijzigen</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portret</translation>
    </message>
    <message>
        <source>At least this high, in mm</source>
        <translation>Minstens zo hoog, in mm</translation>
    </message>
    <message>
        <source>Resize lane</source>
        <translation>Laaghoogte wijzigen</translation>
    </message>
    <message>
        <source>As high as its content needs</source>
        <translation>Zo hoog als de inhoud vraagt</translation>
    </message>
    <message>
        <source>Column at least this wide, in mm</source>
        <translation>Kolom minstens zo breed, in mm</translation>
    </message>
    <message>
        <source>Resize column</source>
        <translation>Kolombreedte wijzigen</translation>
    </message>
    <message>
        <source>As wide as its texts need</source>
        <translation>Zo breed als de teksten vragen</translation>
    </message>
    <message>
        <source>Change expected effect</source>
        <translation>Verwacht effect wijzigen</translation>
    </message>
    <message>
        <source>Expected effect on the emotional experience</source>
        <translation>Verwacht effect op de emotionele beleving</translation>
    </message>
    <message>
        <source>inside the band</source>
        <translation>binnen de band</translation>
    </message>
    <message>
        <source>outside the band</source>
        <translation>buiten de band</translation>
    </message>
    <message>
        <source>Validated needs at least one piece of evidence.</source>
        <translation>“Gevalideerd” vraagt ten minste één onderbouwing.</translation>
    </message>
    <message>
        <source>How well it is backed</source>
        <translation>Hoe goed het onderbouwd is</translation>
    </message>
    <message>
        <source>When we last spoke with an employee</source>
        <translation>Wanneer we voor het laatst een medewerker spraken</translation>
    </message>
    <message>
        <source>When we last spoke with a customer</source>
        <translation>Wanneer we voor het laatst een klant spraken</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Nog geen naam</translation>
    </message>
    <message>
        <source>When we last heard a person</source>
        <translation>Wanneer we voor het laatst iemand spraken</translation>
    </message>
    <message numerus="yes">
        <source>Overdue since %1, %n day(s)</source>
        <translation>
            <numerusform>Te laat sinds %1, %n dag</numerusform>
            <numerusform>Te laat sinds %1, %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Beleving</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Change kind of metric</source>
        <translation>Soort meetwaarde wijzigen</translation>
    </message>
    <message>
        <source>Over the waves</source>
        <translation>Over de meetrondes</translation>
    </message>
    <message>
        <source>, n %1</source>
        <translation>, n %1</translation>
    </message>
    <message>
        <source>(leading)</source>
        <translation>(leidend)</translation>
    </message>
    <message>
        <source>Take %1, from %2</source>
        <translation>%1 overnemen, uit %2</translation>
    </message>
    <message>
        <source>Change measured value</source>
        <translation>Gemeten waarde wijzigen</translation>
    </message>
    <message>
        <source>Change origin</source>
        <translation>Herkomst wijzigen</translation>
    </message>
    <message>
        <source>Mean (v)</source>
        <translation>Gemiddelde (v)</translation>
    </message>
    <message>
        <source>Answers (n)</source>
        <translation>Antwoorden (n)</translation>
    </message>
    <message>
        <source>Deviation (v)</source>
        <translation>Afwijking (v)</translation>
    </message>
    <message>
        <source>Not from a wave</source>
        <translation>Niet uit een meetronde</translation>
    </message>
    <message>
        <source>Asked here</source>
        <translation>Hier gevraagd</translation>
    </message>
    <message>
        <source>Follow the wave</source>
        <translation>Meetronde volgen</translation>
    </message>
    <message>
        <source>Change result</source>
        <translation>Resultaat wijzigen</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Iedereen samen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation>Wiens antwoorden</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standaardafwijking</translation>
    </message>
    <message>
        <source>Margin (±)</source>
        <translation>Marge (±)</translation>
    </message>
    <message>
        <source>How many gave each answer</source>
        <translation>Hoeveel elk antwoord gaven</translation>
    </message>
    <message>
        <source>Volume, times a year</source>
        <translation>Volume, keer per jaar</translation>
    </message>
    <message>
        <source>Repeat contact, contacts a person</source>
        <translation>Herhaalcontact, contacten per persoon</translation>
    </message>
    <message>
        <source>Change wave</source>
        <translation>Meetronde wijzigen</translation>
    </message>
    <message>
        <source>April 2026</source>
        <translation>April 2026</translation>
    </message>
    <message>
        <source>How sure the measured values are, as a band</source>
        <translation>Hoe zeker de gemeten waarden zijn, als band</translation>
    </message>
    <message>
        <source>Waiting before it, in hours</source>
        <translation>Wachttijd ervoor, in uren</translation>
    </message>
    <message>
        <source>Does not come here, in %</source>
        <translation>Komt hier niet, in %</translation>
    </message>
    <message>
        <source>Out of turn, in %</source>
        <translation>Buiten de volgorde, in %</translation>
    </message>
</context>
<context>
    <name>touchline::GapPanel</name>
    <message>
        <source>Whose gap</source>
        <translation>Wiens gap</translation>
    </message>
    <message>
        <source>Which experience</source>
        <translation>Welke beleving</translation>
    </message>
    <message>
        <source>Emotional</source>
        <translation>Emotioneel</translation>
    </message>
    <message>
        <source>Functional</source>
        <translation>Functioneel</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Gaps</translation>
    </message>
    <message>
        <source>Persona without a name</source>
        <translation>Persona zonder naam</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Iedereen samen</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Er is nog niets bekend</translation>
    </message>
    <message>
        <source>Set intended and realised values on the map, or bring in a survey.</source>
        <translation>Zet beoogde en gerealiseerde waarden op de kaart, of importeer een enquête.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Wat als</translation>
    </message>
    <message>
        <source>Journey gap that would remain</source>
        <translation>Gap van de reis die zou overblijven</translation>
    </message>
    <message>
        <source>%1 now; an expectation, not a measurement</source>
        <translation>%1 nu; een verwachting, geen meting</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>touchline::ImageField</name>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Geen afbeelding</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Afbeelding kiezen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>“%1” is no PNG, JPEG or WebP picture that fits into a project.</source>
        <translation>“%1” is geen PNG-, JPEG- of WebP-afbeelding die in een project past.</translation>
    </message>
</context>
<context>
    <name>touchline::ImportDialog</name>
    <message>
        <source>No title yet</source>
        <translation>Nog geen titel</translation>
    </message>
    <message>
        <source>What the import will do</source>
        <translation>Wat het importeren doet</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importeren</translation>
    </message>
</context>
<context>
    <name>touchline::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Eigenschappen</translation>
    </message>
    <message numerus="yes">
        <source>%n things of different kinds</source>
        <translation>
            <numerusform>%n ding</numerusform>
            <numerusform>%n verschillende dingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::JourneysPanel</name>
    <message>
        <source>Rename project</source>
        <translation>Project hernoemen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Change team</source>
        <translation>Team wijzigen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Reizen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::KeysDialog</name>
    <message>
        <source>Keys and Gestures</source>
        <translation>Toetsen en gebaren</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Zoek een opdracht of een toets</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wat het doet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nieuwe toetsen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Instellen</translation>
    </message>
    <message>
        <source>Press the new keys first.</source>
        <translation>Druk eerst op de nieuwe toetsen.</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Geen toetsen</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standaard</translation>
    </message>
    <message>
        <source>The standard keys are back.</source>
        <translation>De standaardtoetsen zijn terug.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>All standard</source>
        <translation>Alles standaard</translation>
    </message>
    <message>
        <source>Other keys for “%1”:</source>
        <translation>Andere toetsen voor “%1”:</translation>
    </message>
    <message>
        <source>Pick a command to change its keys.</source>
        <translation>Kies een opdracht om de toetsen te wijzigen.</translation>
    </message>
    <message>
        <source>Changed in all windows.</source>
        <translation>Gewijzigd in alle vensters.</translation>
    </message>
</context>
<context>
    <name>touchline::LibraryDialog</name>
    <message>
        <source>Add to “%1”</source>
        <translation>Toevoegen aan “%1”</translation>
    </message>
    <message>
        <source>Delete from “%1”</source>
        <translation>Verwijderen uit “%1”</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Gebruikt in</translation>
    </message>
    <message>
        <source>Its curves go with it.</source>
        <translation>De bijbehorende curves verdwijnen ook.</translation>
    </message>
    <message>
        <source>Move in “%1”</source>
        <translation>Verplaatsen in “%1”</translation>
    </message>
    <message>
        <source>There is another “%1”. Make them one? Everything that uses either then uses that one.</source>
        <translation>Er is al een “%1”. Samenvoegen? Alles wat een van beide gebruikt, gebruikt daarna die ene.</translation>
    </message>
    <message>
        <source>Make One</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Merge in “%1”</source>
        <translation>Samenvoegen in “%1”</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>A&amp;ttach to Selection</source>
        <translation>Aan selectie &amp;koppelen</translation>
    </message>
    <message>
        <source>The selected cards and values rest on this piece of evidence too</source>
        <translation>De geselecteerde kaartjes en waarden steunen dan ook op deze onderbouwing</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Onderbouwing koppelen</translation>
    </message>
</context>
<context>
    <name>touchline::LogColumnsRow</name>
    <message>
        <source>Cas&amp;e</source>
        <translation>&amp;Zaak</translation>
    </message>
    <message>
        <source>Ac&amp;tivity</source>
        <translation>&amp;Activiteit</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>Ti&amp;jdstip</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
</context>
<context>
    <name>touchline::LogDialog</name>
    <message>
        <source>Import Event Log</source>
        <translation>Gebeurtenissenlog importeren</translation>
    </message>
    <message>
        <source>At which step each activity is</source>
        <translation>Bij welke stap elke activiteit hoort</translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation>&amp;Reis</translation>
    </message>
    <message>
        <source>Reading the events…</source>
        <translation>De gebeurtenissen worden gelezen…</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n gebeurtenis</numerusform>
            <numerusform>%n gebeurtenissen</numerusform>
        </translation>
    </message>
    <message>
        <source>No step</source>
        <translation>Geen stap</translation>
    </message>
    <message>
        <source>There is no journey yet whose steps it could tell about.</source>
        <translation>Er is nog geen reis met stappen waarover het log iets kan zeggen.</translation>
    </message>
    <message>
        <source>Choose the columns that hold the case, the activity and the time.</source>
        <translation>Kies de kolommen met de zaak, de activiteit en het tijdstip.</translation>
    </message>
</context>
<context>
    <name>touchline::MainWindow</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nieuw</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Recent geopend</translation>
    </message>
    <message>
        <source>&amp;Lane</source>
        <translation>&amp;Laag</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Gereedschap</translation>
    </message>
    <message>
        <source>+ Step</source>
        <translation>+ Stap</translation>
    </message>
    <message>
        <source>+ Stage</source>
        <translation>+ Fase</translation>
    </message>
    <message>
        <source>+ Lane</source>
        <translation>+ Laag</translation>
    </message>
    <message>
        <source>+ Card</source>
        <translation>+ Kaartje</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Add customer journey</source>
        <translation>Klantreis toevoegen</translation>
    </message>
    <message>
        <source>Add employee journey</source>
        <translation>Medewerkersreis toevoegen</translation>
    </message>
    <message>
        <source>Delete journey</source>
        <translation>Reis verwijderen</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation>“%1” &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo “%1”</source>
        <translation>“%1” opnieu&amp;w</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Opnieu&amp;w</translation>
    </message>
    <message>
        <source>%1[*] — Touchline</source>
        <translation>%1[*] — Touchline</translation>
    </message>
    <message>
        <source>Move to S&amp;tage</source>
        <translation>Naar &amp;fase verplaatsen</translation>
    </message>
    <message>
        <source>Stage without a name</source>
        <translation>Fase zonder naam</translation>
    </message>
    <message>
        <source>Touchline</source>
        <translation>Touchline</translation>
    </message>
    <message>
        <source>%1[*] (read-only) — Touchline</source>
        <translation>%1[*] (alleen-lezen) — Touchline</translation>
    </message>
    <message>
        <source>Unsaved work can&apos;t be kept safe from a crash; make room on the disk, and save.</source>
        <translation>Wat niet is opgeslagen, kan na een crash niet worden hersteld; maak ruimte op de schijf en sla op.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Gaps</translation>
    </message>
</context>
<context>
    <name>touchline::MatchesField</name>
    <message>
        <source>Meant with %1</source>
        <translation>Bedoeld met %1</translation>
    </message>
</context>
<context>
    <name>touchline::MeasurementsDialog</name>
    <message>
        <source>Measurements</source>
        <translation>Metingen</translation>
    </message>
    <message>
        <source>Set &amp;Realised Values…</source>
        <translation>&amp;Gerealiseerde waarden invullen…</translation>
    </message>
    <message>
        <source>&amp;Wave</source>
        <translation>&amp;Meetronde</translation>
    </message>
    <message>
        <source>Experience &amp;Metric</source>
        <translation>Meet&amp;waarde van de beleving</translation>
    </message>
    <message>
        <source>&amp;Result Metric</source>
        <translation>Meetwaarde van een &amp;resultaat</translation>
    </message>
    <message>
        <source>The realised values of a journey follow the answers of this wave</source>
        <translation>De gerealiseerde waarden van een reis volgen de antwoorden van deze meetronde</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Meetrondes</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Beleving</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Add wave</source>
        <translation>Meetronde toevoegen</translation>
    </message>
    <message>
        <source>Add metric</source>
        <translation>Meetwaarde toevoegen</translation>
    </message>
    <message>
        <source>Values that follow it stay as they are.</source>
        <translation>Waarden die deze meetronde volgen, blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Delete wave</source>
        <translation>Meetronde verwijderen</translation>
    </message>
    <message>
        <source>Its results go with it.</source>
        <translation>De resultaten ervan verdwijnen ook.</translation>
    </message>
    <message>
        <source>Delete metric</source>
        <translation>Meetwaarde verwijderen</translation>
    </message>
</context>
<context>
    <name>touchline::MeterField</name>
    <message>
        <source>Nothing to back yet</source>
        <translation>Nog niets te onderbouwen</translation>
    </message>
    <message numerus="yes">
        <source>%n validated</source>
        <translation>
            <numerusform>%n gevalideerd</numerusform>
            <numerusform>%n gevalideerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partly</source>
        <translation>
            <numerusform>%n deels onderbouwd</numerusform>
            <numerusform>%n deels onderbouwd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s)</source>
        <translation>
            <numerusform>%n aanname</numerusform>
            <numerusform>%n aannames</numerusform>
        </translation>
    </message>
    <message>
        <source>No quote or interview with a date yet.</source>
        <translation>Nog geen citaat of interview met een datum.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n maand geleden</numerusform>
            <numerusform>%n maanden geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n jaar geleden</numerusform>
            <numerusform>%n jaar geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, op %2</translation>
    </message>
</context>
<context>
    <name>touchline::Palette</name>
    <message>
        <source>Find or run anything</source>
        <translation>Alles zoeken of uitvoeren</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Wat is gevonden</translation>
    </message>
    <message>
        <source>%1 · not possible now</source>
        <translation>%1 · kan nu niet</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>Niets gevonden voor “%1”.</translation>
    </message>
</context>
<context>
    <name>touchline::PaletteField</name>
    <message>
        <source>Find or run anything</source>
        <translation>Alles zoeken of uitvoeren</translation>
    </message>
</context>
<context>
    <name>touchline::PictureHandle</name>
    <message>
        <source>Picture of the map</source>
        <translation>Afbeelding van de kaart</translation>
    </message>
    <message>
        <source>Drag the picture of the map to another program; a click copies it</source>
        <translation>Sleep de afbeelding van de kaart naar een ander programma; met een klik kopieer je die</translation>
    </message>
</context>
<context>
    <name>touchline::ProjectDialog</name>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
</context>
<context>
    <name>touchline::RecoveryDialog</name>
    <message>
        <source>Recover</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>This was not saved when Touchline ended</source>
        <translation>Dit was niet opgeslagen toen Touchline stopte</translation>
    </message>
    <message>
        <source>What you recover opens as it was, typing included, and is yours to save. No file is changed by that.</source>
        <translation>Wat je herstelt, opent zoals het was, met de tekst die je typte; opslaan doe je zelf. Er verandert geen bestand door.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Herstellen</translation>
    </message>
    <message>
        <source>&amp;Recover All</source>
        <translation>Alles &amp;herstellen</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>What was not saved of “%1” will be gone.</source>
        <translation>Wat van “%1” niet was opgeslagen, gaat verloren.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
</context>
<context>
    <name>touchline::RecoveryRow</name>
    <message>
        <source>Recover</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Weggooien…</translation>
    </message>
    <message>
        <source>It is damaged and can&apos;t be read.</source>
        <translation>Het is beschadigd en kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>Nooit opgeslagen</translation>
    </message>
    <message>
        <source>The file was changed since or is gone: this comes back as a copy without a file.</source>
        <translation>Het bestand is sindsdien gewijzigd of verdwenen: dit komt terug als een kopie zonder bestand.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are missing.</source>
        <translation>
            <numerusform>%n onderdeel ontbreekt.</numerusform>
            <numerusform>%n onderdelen ontbreken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover “%1”</source>
        <translation>“%1” herstellen</translation>
    </message>
</context>
<context>
    <name>touchline::ResultsField</name>
    <message>
        <source>Remove Result</source>
        <translation>Resultaat verwijderen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Add Result</source>
        <translation>Resultaat toevoegen</translation>
    </message>
    <message>
        <source>Remove result</source>
        <translation>Resultaat verwijderen</translation>
    </message>
    <message>
        <source>Add result</source>
        <translation>Resultaat toevoegen</translation>
    </message>
</context>
<context>
    <name>touchline::ShownView</name>
    <message>
        <source>Keep as view</source>
        <translation>Weergave bewaren</translation>
    </message>
    <message>
        <source>Update view</source>
        <translation>Weergave bijwerken</translation>
    </message>
</context>
<context>
    <name>touchline::SidePane</name>
    <message>
        <source>Panels</source>
        <translation>Panelen</translation>
    </message>
</context>
<context>
    <name>touchline::StartPage</name>
    <message>
        <source>New map</source>
        <translation>Nieuwe kaart</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Recente bestanden</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startpagina</translation>
    </message>
    <message>
        <source>What customers and employees go through, on one map, beside what you intended.</source>
        <translation>Wat klanten en medewerkers meemaken, op één kaart, naast wat je beoogde.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>The file is no longer in %1.</source>
        <translation>Het bestand staat niet meer in %1.</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>Terug naar “%1”</translation>
    </message>
</context>
<context>
    <name>touchline::StartTile</name>
    <message>
        <source>Remove from the list</source>
        <translation>Van de lijst halen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>touchline::StatusLine</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n stap</numerusform>
            <numerusform>%n stappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n moment(s) of truth as intended</source>
        <translation>
            <numerusform>%1 van %n moment of truth zoals beoogd</numerusform>
            <numerusform>%1 van %n moments of truth zoals beoogd</numerusform>
        </translation>
    </message>
    <message>
        <source>journey gap %1</source>
        <translation>gap van de reis %1</translation>
    </message>
    <message>
        <source>coverage %1 %</source>
        <translation>dekking %1 %</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet opgeslagen</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Opgeslagen %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ongedaan: %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Read-only, not saved</source>
        <translation>Alleen-lezen, niet opgeslagen</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Alleen-lezen</translation>
    </message>
</context>
<context>
    <name>touchline::StepChart</name>
    <message>
        <source>Realised beside intended, by wave</source>
        <translation>Gerealiseerd naast beoogd, per meetronde</translation>
    </message>
    <message>
        <source>%1: realised %2</source>
        <translation>%1: gerealiseerd %2</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>intended %1</source>
        <translation>beoogd %1</translation>
    </message>
</context>
<context>
    <name>touchline::SurveyColumns</name>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Wat erin staat</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Gebruikt als</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Soort vraag</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>The answers are about</source>
        <translation>De antwoorden gaan over</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Personal, left out</source>
        <translation>Persoonsgegevens, weggelaten</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Contactmoment</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Respondent, not kept</source>
        <translation>Respondent, niet bewaard</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Wat ze schreven</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>CSAT, 1 to 5</source>
        <translation>CSAT, 1 tot 5</translation>
    </message>
    <message>
        <source>Grade, 1 to 10</source>
        <translation>Rapportcijfer, 1 tot 10</translation>
    </message>
    <message>
        <source>CES, effort 1 to 5</source>
        <translation>CES, moeite 1 tot 5</translation>
    </message>
    <message>
        <source>CES, made easy 1 to 7</source>
        <translation>CES, gemak 1 tot 7</translation>
    </message>
    <message>
        <source>Satisfaction, 0 to 10</source>
        <translation>Tevredenheid, 0 tot 10</translation>
    </message>
    <message>
        <source>Feeling, five faces</source>
        <translation>Gevoel, vijf gezichten</translation>
    </message>
    <message>
        <source>Sentiment, −1 to 1</source>
        <translation>Sentiment, −1 tot 1</translation>
    </message>
    <message>
        <source>NPS, 0 to 10</source>
        <translation>NPS, 0 tot 10</translation>
    </message>
    <message>
        <source>eNPS, 0 to 10</source>
        <translation>eNPS, 0 tot 10</translation>
    </message>
    <message>
        <source>Used as: %1</source>
        <translation>Gebruikt als: %1</translation>
    </message>
    <message>
        <source>Kind of question: %1</source>
        <translation>Soort vraag: %1</translation>
    </message>
    <message>
        <source>Direction: %1</source>
        <translation>Richting: %1</translation>
    </message>
    <message>
        <source>High is good</source>
        <translation>Hoog is goed</translation>
    </message>
    <message>
        <source>Low is good</source>
        <translation>Laag is goed</translation>
    </message>
    <message>
        <source>The answers are about: %1</source>
        <translation>De antwoorden gaan over: %1</translation>
    </message>
    <message>
        <source>What the row says</source>
        <translation>Wat de rij zegt</translation>
    </message>
</context>
<context>
    <name>touchline::SurveyDialog</name>
    <message>
        <source>Import Survey</source>
        <translation>Enquête importeren</translation>
    </message>
    <message>
        <source>&amp;Keep what people wrote as quotes in the evidence</source>
        <translation>&amp;Bewaar wat mensen schreven als citaten in de onderbouwing</translation>
    </message>
    <message>
        <source>Names that the journey does not know</source>
        <translation>Namen die de reis niet kent</translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation>&amp;Reis</translation>
    </message>
    <message>
        <source>&amp;Wave</source>
        <translation>&amp;Meetronde</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>D&amp;atum</translation>
    </message>
    <message>
        <source>Reading the answers…</source>
        <translation>De antwoorden worden gelezen…</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>The journey as a whole</source>
        <translation>De reis als geheel</translation>
    </message>
</context>
<context>
    <name>touchline::TallyDialog</name>
    <message>
        <source>Count Hands</source>
        <translation>Handen tellen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>zeer slecht</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>slecht</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutraal</translation>
    </message>
    <message>
        <source>good</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>zeer goed</translation>
    </message>
    <message>
        <source>Keys 1 to 5 add a hand, Backspace takes the last one back.</source>
        <translation>De toetsen 1 tot 5 voegen een hand toe, Backspace haalt de laatste weer weg.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n hand(s)</source>
        <translation>
            <numerusform>%1: %n hand</numerusform>
            <numerusform>%1: %n handen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, from %n hand(s)</source>
        <translation>
            <numerusform>%1, van %n hand</numerusform>
            <numerusform>%1, van %n handen</numerusform>
        </translation>
    </message>
    <message>
        <source>No hands yet</source>
        <translation>Nog geen handen</translation>
    </message>
</context>
<context>
    <name>touchline::TrendsField</name>
    <message>
        <source>Target %1</source>
        <translation>Streefwaarde %1</translation>
    </message>
    <message>
        <source>Target %1 by %2</source>
        <translation>Streefwaarde %1, uiterlijk %2</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Nog niet gemeten</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <translation>Sinds %1: %2</translation>
    </message>
    <message>
        <source>Trend of %1: %2</source>
        <translation>Verloop van %1: %2</translation>
    </message>
</context>
<context>
    <name>touchline::ValueField</name>
    <message>
        <source>No value</source>
        <translation>Geen waarde</translation>
    </message>
</context>
<context>
    <name>touchline::VersionsDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Terugzetten</translation>
    </message>
    <message>
        <source>Earlier Versions</source>
        <translation>Eerdere versies</translation>
    </message>
    <message>
        <source>Each save keeps a version: all of the last hour, then one an hour, a day, a month. Snapshots that have a name stay.</source>
        <translation>Bij elke keer opslaan blijft een versie bewaard: alle van het laatste uur, daarna één per uur, per dag en per maand. Momentopnamen met een naam blijven.</translation>
    </message>
    <message>
        <source>In a window of its own, as a copy</source>
        <translation>In een eigen venster, als kopie</translation>
    </message>
    <message>
        <source>In the place of the project at hand, of which a version is kept first</source>
        <translation>In plaats van het huidige project, waarvan eerst een versie wordt bewaard</translation>
    </message>
    <message>
        <source>Before another version was restored</source>
        <translation>Voordat een andere versie werd teruggezet</translation>
    </message>
    <message>
        <source>There are no earlier versions yet: each save keeps one from now on.</source>
        <translation>Er zijn nog geen eerdere versies: vanaf nu wordt er bij elke keer opslaan één bewaard.</translation>
    </message>
</context>
<context>
    <name>touchline::ViewBoxes</name>
    <message>
        <source>View</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Edit views…</source>
        <translation>Weergaven bewerken…</translation>
    </message>
</context>
<context>
    <name>touchline::ViewsDialog</name>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;upliceren</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Hernoemen</translation>
    </message>
    <message>
        <source>A view says what is shown, for whom, and in which colours. Full and management are always there; add one of your own for each audience.</source>
        <translation>Een weergave zegt wat er te zien is, voor wie en in welke kleuren. Volledig en management zijn er altijd; voeg voor elk publiek een eigen weergave toe.</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Nieuwe weergave</translation>
    </message>
    <message>
        <source>Add view</source>
        <translation>Weergave toevoegen</translation>
    </message>
    <message>
        <source>Duplicate view</source>
        <translation>Weergave dupliceren</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Weergave verwijderen</translation>
    </message>
</context>
</TS>
