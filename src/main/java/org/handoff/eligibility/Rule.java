package org.handoff.eligibility;

/** How a criterion is judged from what is known; where that does not decide it, somebody is asked. */
sealed interface Rule permits AmountRule, OffenceRule, ActivityRule, AgeRule, PriorRule, AskedRule {

    Ruling on(KnownFacts facts);
}
