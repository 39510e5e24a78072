package org.handoff.eligibility;

/** Nothing on file can tell: somebody is asked. */
record AskedRule() implements Rule {

    @Override
    public Ruling on(KnownFacts facts) {
        return Ruling.unknown("not asked yet");
    }
}
