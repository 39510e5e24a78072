package org.handoff.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeverAskedTests {

    @ParameterizedTest
    @ValueSource(strings = {"Immigration status", "IMMIGRATION", "immigration_status", "immi-gration", "i m m i g r a t i o n", "imm1gration",
            "1mmigration status", "іmmigratіon", "Imigration", "Immigrants", "immigrationStatus", "Visa", "visas", "v i s a", "v1sa", "vi$a",
            "vi sa", "Type of visa", "Alien number", "A-number", "A#", "alien no.", "aliens", "US citizen", "Citizenship", "citizens",
            "Citizen?", "c1tizen", "Is a citizen of the US", "Undocumented", "un-documented", "Green card", "greencards", "Place of birth",
            "birthplace", "Country of origin", "Born in the US", "Nationality", "Permanent resident", "DACA", "Asylum seeker", "Refugee",
            "ICE hold", "ICE detainer", "Deportation risk", "ITIN", "Has papers", "Estatus migratorio", "Ciudadanía", "ciudadano",
            "Inmigrante", "Indocumentada", "País de nacimiento", "lugar de nacimiento", "Nacionalidad", "Tiene papeles", "residencia permanente",
            "Legal status in the US", "Tribal citizenship or US citizenship"})
    void refusesImmigrationHoweverItIsSpelt(String text) {
        assertThat(NeverAsked.reason(text)).hasValueSatisfying(why -> assertThat(why).contains("immigration or citizenship", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Informant", "informants", "INFORMANT STATUS", "in-formant", "1nf0rmant", "inform ant", "Snitch", "snitches",
            "sn1tch", "snit ch", "CI", "C.I.", "Confidential source", "Cooperating", "cooperating witness", "Cooperates with the police",
            "cooperation with police", "Cooperation agreement", "Undercover", "Informante", "soplón", "Chivato", "Delatora",
            "Colabora con la policía", "Informs on others", "Information to police", "іnfоrmаnt"})
    void refusesWhoInformsOrCooperates(String text) {
        assertThat(NeverAsked.reason(text)).hasValueSatisfying(why -> assertThat(why).contains("informs or cooperates"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Where do you sleep", "Sleeping location", "sleeping-place", "Place where they slept", "Address where someone sleeps",
            "Camp location", "Campsite", "camp site", "Name of the camp", "Which encampment", "Tent location", "c4mp location", "Coordinates",
            "GPS", "g p s", "Latitude", "lat/lon", "Geohash", "what3words", "Home address", "Street address", "Exact location", "Whereabouts",
            "Where did you stay last night", "Which shelter", "Donde duerme", "Dónde duermes", "Lugar donde duerme", "Ubicación del campamento",
            "Coordenadas", "Domicilio", "s1eeping place", "Sleeps at corner", "Slept under which street"})
    void refusesWhereExactlySomebodySleeps(String text) {
        assertThat(NeverAsked.reason(text)).hasValueSatisfying(why -> assertThat(why).contains("exactly where somebody sleeps"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SSN", "ssns", "s.s.n.", "Social Security number", "Número de seguro social", "Dealer", "Drug suppliers",
            "Uncharged offences", "Toxicology", "Urinalysis", "Drug test result", "UA results", "HIV status", "Hepatitis C result", "Viral load",
            "Prueba de drogas"})
    void refusesWhatElseIsNeverRecorded(String text) {
        assertThat(NeverAsked.reason(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sleep quality score", "sleep_quality", "Hours of sleep", "Sleeping bag given", "Tent given", "Tents handed out",
            "Naloxone kits", "Information packet given", "Informed of rights", "Formant", "Cooperative housing", "Cooperating agency",
            "Tribal citizenship", "Citizen of which tribe", "Enrolled citizen of the Yakama tribe", "Senior citizen", "Advisory board",
            "Television", "Revisado", "Drug test strips", "Drug checking offered", "HIV test offered", "Hepatitis vaccine offered",
            "Date of next visit", "Number of visits", "A lien on the car", "Ice bag", "Place of work", "Mailing address on file",
            "Shelter bed", "Shelter nights this month", "Referral source", "Longitudinal study", "Has a phone", "Court date reminder",
            "Veteran discharge", "Preferred pronoun", "Last 4 of SSN", "Circle of support", "Special needs", "Social contact",
            "Nights indoors", "Birth certificate requested", "Where heard of us", "Stayed in touch", "Exact change", "Calidad del sueño",
            "Nombre del programa", "Numero de visitas", "Ropa entregada", "Refugio de animales"})
    void letsHonestFieldsPass(String text) {
        assertThat(NeverAsked.reason(text)).isEmpty();
    }
}
