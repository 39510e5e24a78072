package org.handoff.contacts;

/** One thing a contact was about. */
record ContactTopic(String topic) {
}
