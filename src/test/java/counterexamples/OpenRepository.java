package counterexamples;

import org.springframework.data.repository.Repository;

/** Breaks: repositories are package-private. */
public interface OpenRepository extends Repository<Object, Long> {
}
