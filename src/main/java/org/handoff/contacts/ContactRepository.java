package org.handoff.contacts;

import org.springframework.data.repository.Repository;

interface ContactRepository extends Repository<Contact, ContactId> {

    Contact save(Contact contact);
}
