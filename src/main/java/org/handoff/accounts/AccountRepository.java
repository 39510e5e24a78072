package org.handoff.accounts;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, AccountId> {

    Account save(Account account);

    Optional<Account> findById(AccountId id);

    /** Whatever the case of the letters: the column says so. */
    Optional<Account> findByName(String name);

    List<Account> findAllByOrderById();

    long countByRoleAndDisabledAtIsNull(Role role);

    boolean existsByIdNotNull();
}
