package org.handoff.referrals.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.handoff.codes.CodeValues;
import org.handoff.console.Answers;
import org.handoff.console.Field;
import org.handoff.console.Values;
import org.handoff.referrals.NewCharge;

/** What is asked of the charges that an officer would have booked for: several with a new referral, or one more. */
final class ChargeFields {

    private static final String DRUG_OFFENCE = "35A";
    private static final String NO_DRUG = "goes with a drug offence only. Leave it out, or give --offence 35A.";

    private final Field<String> offence;
    private final Field<String> level;
    private final Field<String> arrestType;
    private final Field<String> activity;
    private final Field<String> drug;
    private final Field<Double> quantity;
    private final Field<String> unit;
    private final Field<String> statute;

    private ChargeFields(Values values, CodeValues codes, Field<String> offence) {
        this.offence = offence;
        level = Field.of("level", codes.of("offence-level"))
                .when(sofar -> sofar.has(offence), "is the level of an offence. Name it with --offence.")
                .explained("Level of the first offence.");
        arrestType = Field.of("arrest-type", codes.of("arrest-type")).quiet()
                .when(sofar -> sofar.has(offence), "is how the arrest was made. Name the offence with --offence.")
                .explained("O on-view, S cited, T taken into custody.");
        activity = Field.of("activity", codes.of("criminal-activity")).asked("What was done with it").when(this::isDrug, NO_DRUG)
                .explained("P possessing, U using, D distributing and the like.");
        drug = Field.of("drug", codes.of("drug")).when(this::isDrug, NO_DRUG).explained("NIBRS drug type.");
        quantity = Field.of("quantity", values.amount()).when(this::isDrug, NO_DRUG).explained("How much of it.");
        unit = Field.of("unit", codes.of("drug-unit")).byDefault(sofar -> sofar.has(quantity()) ? "GM" : null)
                .when(sofar -> sofar.has(quantity()), "is the unit of a quantity. Give --quantity.")
                .explained("Grams when left out; DU is pills.");
        statute = Field.of("statute", values.text()).quiet()
                .when(sofar -> sofar.has(offence), "is the law of an offence. Name it with --offence.")
                .explained("The local law, as the officer wrote it.");
    }

    /** @param arrest whether the referral comes through the arrest door */
    static ChargeFields ofReferral(Values values, CodeValues codes, Predicate<Answers> arrest) {
        return new ChargeFields(values, codes, Field.of("offence", codes.of("offence")).asked("Offence").repeatable()
                .when(arrest, ReferralFields.NO_ARREST).explained("NIBRS code or words; may be repeated."));
    }

    static ChargeFields ofOneCharge(Values values, CodeValues codes) {
        return new ChargeFields(values, codes, Field.of("offence", codes.of("offence")).asked("Offence").required()
                .explained("NIBRS code or words, such as 35A or shoplifting."));
    }

    List<Field<?>> all() {
        return List.of(offence, level, arrestType, drug, quantity, unit, activity, statute);
    }

    /** The details of drug and quantity belong to the drug offence, or to the first one when there is none. */
    List<NewCharge> charges(Answers answers) {
        var offences = answers.all(offence);
        int detailed = Math.max(0, offences.indexOf(DRUG_OFFENCE));
        var charges = new ArrayList<NewCharge>();
        for (int i = 0; i < offences.size(); i++) {
            charges.add(i == detailed ? new NewCharge(offences.get(i), answers.get(level), answers.get(arrestType), answers.get(activity),
                    answers.get(drug), answers.get(quantity), answers.get(unit), answers.get(statute)) : NewCharge.of(offences.get(i)));
        }
        return charges;
    }

    private boolean isDrug(Answers sofar) {
        return sofar.all(offence).contains(DRUG_OFFENCE);
    }

    private Field<Double> quantity() {
        return quantity;
    }
}
