<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>The result could not be written; check where the output goes to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to read is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one argument too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write is missing: -o FILE.%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no name for the file to write; “./%1” would be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the file to write has to end in .%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open a window on; “touchline export” works without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the journeys of a file as a picture or as data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey file to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this journey. Without it, PNG and SVG show the first one; PDF and JSON hold all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels of a PNG for each 1/96 inch of the map, at most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the paper; “fit” is one page as large as the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is upright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is on its side; the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale “%1” is not a number above 0 and up to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page “%1”, only fit, A4, A3, A2, A1 and A0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page is either portrait or landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--%1” makes no difference to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no journey to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The picture shows “%1”, the first of %n journeys; --journey names another.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The picture would be too large; choose a smaller --scale, a --page, or PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map was broken into more rows or pages, because its smallest text would have been under 7 pt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pages: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Touchline maps customer and employee journeys.

touchline [FILE...]
touchline new [--template NAME] [--language en|nl] -o OUT.journey
touchline import IN [--format mermaid|outline|json] -o OUT.journey
touchline export FILE -o OUT.{png,svg,pdf,json} [--journey TITLE|ID] [--scale N]
                 [--page fit|A4|A3|A2|A1|A0] [--portrait|--landscape]
touchline info FILE [--json]
touchline --version | --help

Without a command it opens the editor. “touchline COMMAND --help” says more.

Exit codes: 0 good, with warnings too; 64 wrong use; 65 bad data; 66 no input;
69 no display; 70 internal error; 73 cannot create the output; 74 cannot write it.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a journey file from text made elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text to read; “-” is the standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the text; guessed where it is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1”, only mermaid, outline and json</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no journey “%1”, only %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several journeys are called “%1”; choose by id: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a new journey file from a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the texts in it: en or nl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language “%1”, only en and nl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template “%1”, only %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; see “%2 --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little memory for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no file “%1”; check its name and folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read; check that it is a file and that you may open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a journey file; text in another format has to be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by a newer version; update Touchline to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged; use an earlier copy of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than Touchline can handle; divide it over several files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds something that a journey cannot have; use an earlier copy of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be created; check that the folder exists and that you may write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written; make room on the disk or choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in a format that can be imported here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds nothing to make a journey of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” breaks a rule of its format; mend it and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the score is outside 1 to 5 and was limited; the step&apos;s notes keep the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: where a score should be is no number; the step got no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the task has no score; the step got no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the last number was taken as the score, the rest as the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: a part without meaning was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the same stage follows itself; both were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the line was not understood and left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: characters that cannot be shown were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the text was too long and was shortened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
