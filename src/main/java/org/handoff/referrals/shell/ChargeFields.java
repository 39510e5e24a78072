package org.handoff.referrals.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.handoff.codes.CodeValues;
import org.handoff.console.Answers;
import org.handoff.console.Field;
import org.handoff.console.Values;
import org.handoff.referrals.NewCharge;

/** What is asked of the charges that an officer would have booked for. */
final class ChargeFields {

    private static final String DRUG_OFFENCE = "35A";
    private static final String NO_DRUG = "goes with a drug offence only. Leave it out, or give --offence 35A.";

    private final Field<String> offence;
    private final Field<String> level;
    private final Field<String> drug;
    private final Field<Double> quantity;
    private final Field<String> unit;

    /** @param arrest whether the referral comes through the arrest door */
    ChargeFields(Values values, CodeValues codes, Predicate<Answers> arrest) {
        offence = Field.of("offence", codes.of("offence")).asked("Offence").repeatable().when(arrest, ReferralFields.NO_ARREST)
                .explained("NIBRS code or words; may be repeated.");
        level = Field.of("level", codes.of("offence-level"))
                .when(sofar -> sofar.has(offence()), "is the level of an offence. Name it with --offence.")
                .explained("Level of the first offence.");
        drug = Field.of("drug", codes.of("drug")).when(this::isDrug, NO_DRUG).explained("NIBRS drug type.");
        quantity = Field.of("quantity", values.amount()).when(this::isDrug, NO_DRUG).explained("How much of it.");
        unit = Field.of("unit", codes.of("drug-unit")).byDefault(sofar -> sofar.has(quantity()) ? "GM" : null)
                .when(sofar -> sofar.has(quantity()), "is the unit of a quantity. Give --quantity.")
                .explained("Grams when left out.");
    }

    List<Field<?>> all() {
        return List.of(offence, level, drug, quantity, unit);
    }

    /** The details of drug and quantity belong to the drug offence, or to the first one when there is none. */
    List<NewCharge> charges(Answers answers) {
        var offences = answers.all(offence);
        int detailed = Math.max(0, offences.indexOf(DRUG_OFFENCE));
        var charges = new ArrayList<NewCharge>();
        for (int i = 0; i < offences.size(); i++) {
            charges.add(i == detailed ? new NewCharge(offences.get(i), answers.get(level), answers.get(drug), answers.get(quantity),
                    answers.get(unit)) : new NewCharge(offences.get(i), null, null, null, null));
        }
        return charges;
    }

    private boolean isDrug(Answers sofar) {
        return sofar.all(offence).contains(DRUG_OFFENCE);
    }

    private Field<String> offence() {
        return offence;
    }

    private Field<Double> quantity() {
        return quantity;
    }
}
