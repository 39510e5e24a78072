package org.handoff.fields;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What no field may ask, in English and Spanish, however it is spelt. It stands in the program and not in a file: nobody
 * switches it off. Words that are meant otherwise are let pass where that can be told: a citizen of a tribe, a senior citizen.
 */
enum NeverAsked {

    IMMIGRATION("immigration or citizenship status", "Nobody needs it to help, and others can demand it.",
            "visas?|aliens?|green ?cards?|uscis|i ?(94|551|766)|daca|asyl(um|ees?)|asilo|refugees?|refugiad[oa]s?|deport\\w*"
                    + "|ice (holds?|detainers?|status|contacts?)|itins?|nationalit(y|ies)|nacionalidad(es)?|foreign born"
                    + "|(place|country|state|city) of birth|birth ?(place|country)|born (in|abroad|outside)|country of origin"
                    + "|(pais|lugar) de (nacimiento|origen)|naturali[sz]\\w*|(permanent|lawful|legal) residen\\w+"
                    + "|residen(te|cia) (permanente|legal)|(lawful|legal) presence|legal status in|(has|without|sin) "
                            + "(papers|papeles)"
                    + "|papeles|extranjer[oa]s?|work permits?|permiso de trabajo|citi[sz]en\\w*|ciudadan\\w*|migratory status",
            "^a (number|num|no)s?$",
            List.of("immigra", "inmigra", "indocumentad", "undocumented", "migratori", "citizenship", "ciudadania", "greencard",
                    "aliennumber", "nacionalidad", "deportation", "placeofbirth", "birthplace"),
            List.of("visa", "visas", "alien", "aliens", "citizen", "citizens")),

    INFORMANT("whether somebody informs or cooperates", "It can cost a life, and a participant may not be an informant.",
            "informants?|informantes?|snitch\\w*|c ?i|confidential sources?|cooperating(?! (agenc|partner|organi))|cooperation "
            + "agreement"
                    + "|cooperat\\w+ with (the )?(police|law|prosecut\\w+|da|detectives?|officers?)|undercover|encubiert[oa]s?"
                    + "|soplon(es|a|as)?|chivat[oa]s?|delator(es|a|as)?|colabora\\w* con (la |el |las "
                            + ")?(policia|fiscalia|fiscal|autoridades)"
                    + "|testigo (colaborador|protegido)|inform(s|ed|ing)? on|information (given )?to (the )?police",
            null, List.of("informant", "snitch", "confidentialsource", "undercover"), List.of("snitch", "snitches", "soplon")),

    SLEEPING_PLACE("exactly where somebody sleeps", "It has been used for sweeps and arrests; the living situation of an "
            + "assessment says enough.",
            "coordinates?|coordenadas|latitudes?|longitudes?|latitud|longitud|lat ?(lon|long|lng)|gps|geo "
            + "?(codes?|hash|locations?)|what ?3 ?words"
                    + "|plus codes?|camp ?sites?|whereabouts|paradero|(home|street|exact) address|domicilio|exact "
                    + "(location|place|spot)"
                    + "|(which|what) shelter|shelter names?|nombre del albergue"
                    + "|(camps?|tents?|encampments?|carpas?|campamentos?) (\\w+ "
                            + "){0,3}(locations?|places?|spots?|address|names?|sites?|ubicacion|lugar|direccion)"
                    + "|(locations?|places?|spots?|address|names?|sites?|where|which|ubicacion|lugar|direccion|donde|nombre)"
                    + " (\\w+ ){0,4}(camps?|camping|camped|encampments?|tents?|carpas?|campamentos?|acampa\\w*)"
                    + "|(where|places?|locations?|spots?|address|donde|lugar|ubicacion|direccion)"
                    + " (\\w+ ){0,4}(sleep\\w*|slept|stay(s|ed|ing)?|duerm\\w+|dorm\\w+|pernocta\\w*|overnight|beds? down)"
                    + "|(sleep\\w*|slept|staying|duerm\\w+|dormir|pernocta\\w*|overnight)"
                    + " (\\w+ ){0,3}(places?|locations?|spots?|address|corners?|streets?|sites?|lugar|ubicacion|direccion|calle"
                            + "|sitio)",
            null, List.of("sleepinglocation", "sleepingplace", "sleepingspot", "camplocation", "campsite", "gpscoordinate",
                    "coordenadas"),
            List.of("campsite", "gps")),

    SOCIAL_SECURITY_NUMBER("a Social Security number", "A breach of it does harm for life.",
            "ssns?|social security (number|no|num|nr)s?|(numero de )?seguro social (numero|no)|numero de seguro social", null,
            List.of("socialsecuritynumber"), List.of("ssn")),

    CRIMES("crimes nobody is charged with, or what others did", "What is told in care is never used against anybody.",
            "dealers?|drug (sources?|suppliers?|sellers?)|uncharged|unreported crimes?|crimes? (not|never) "
            + "charged|narcotraficantes?"
                    + "|(vendedor|proveedor) de drogas?", null, List.of("uncharged", "drugdealer"), List.of()),

    TEST_RESULTS("the result of a test", "Nobody is tested here; a clinic keeps its results in its own chart.",
            "toxicolog\\w*|urinalysis|(drug|urine|tox|ua) (test|screen)\\w* (results?|outcomes?|positives?|negatives?)|positive "
            + "drug tests?|ua results?"
                    + "|prueba de (drogas|orina)|(hiv|vih|hep(atitis)?( [abc])?) "
                    + "(status|results?|positives?|negatives?|diagnos\\w+|estado)"
                    + "|viral load|carga viral|cd ?4", null, List.of("toxicology", "urinalysis"), List.of());

    /** What is taken for something else by one word only. */
    private static final Pattern MEANT_OTHERWISE = Pattern.compile("\\b(tribal citizen(s|ship)?|senior citizens?"
            + "|citizen(s|ship)? (of|in) ((a|an|the|his|her|their|which|what|any) )?(\\w+ ){0,3}?(tribe|tribal nation)s?"
            + "|ciudadan(o|a|ia) tribal|last (4|four)( digits)? of (the )?(ssn|social security number))\\b");

    private final String subject;
    private final String because;
    private final Pattern words;
    private final List<String> stems;
    private final List<String> pieces;

    NeverAsked(String subject, String because, String words, @Nullable String whole, List<String> stems,
            List<String> pieces) {
        this.subject = subject;
        this.because = because;
        this.words = Pattern.compile("\\b(" + words + ")\\b" + (whole == null ? "" : "|" + whole));
        this.stems = stems.stream().map(PlainWords::squeezed).toList();
        this.pieces = pieces;
    }

    /** Why a text may not be asked or offered, as a sentence; nothing when it may. */
    static Optional<String> reason(String text) {
        var readings = PlainWords.readings(text).stream().map(reading -> MEANT_OTHERWISE.matcher(reading).replaceAll("|"))
                .toList();
        return Arrays.stream(values()).filter(subject -> readings.stream().anyMatch(subject::isIn)).findFirst()
                .map(found -> "'%s' would record %s, which is never stored. %s Leave it out."
                .formatted(text, found.subject, found.because));
    }

    private boolean isIn(String reading) {
        var squeezed = PlainWords.squeezed(reading);
        return words.matcher(reading).find() || stems.stream().anyMatch(squeezed::contains) || isInPieces(reading);
    }

    /** Whether words that stand beside each other make up one of the short ones: {@code vi sa}. */
    private boolean isInPieces(String reading) {
        var split = reading.split(" ");
        for (int from = 0; from < split.length; from++) {
            var joined = new StringBuilder(split[from]);
            // a lien is a lien
            for (int to = from + 1; to < Math.min(split.length, from + 4) && !split[from].equals("a"); to++) {
                joined.append(split[to]);
                if (pieces.contains(joined.toString())) {
                    return true;
                }
            }
        }
        return false;
    }
}
