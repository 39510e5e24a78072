package org.handoff.services;

/** One kind of help a provider gives. */
record ProviderCategory(String category) {
}
