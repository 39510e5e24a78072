package org.handoff.accounts;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, AccountId> {

    Account save(Account account);

    Optional<Account> findById(AccountId id);

    List<Account> findAllByOrderById();

    boolean existsByIdNotNull();
}
