package org.handoff.program;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.handoff.accounts.Open;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.console.Value;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The places the program works from. The one that was set up first counts where nobody says another. */
@Service
@Transactional
public class Sites {

    private final SiteRepository sites;

    Sites(SiteRepository sites) {
        this.sites = sites;
    }

    /**
     * The number of a site; of the first one for null, and null before there is any.
     *
     * @throws org.handoff.shared.Refusal when none is called so
     */
    @Open("tells of nobody")
    @Transactional(readOnly = true)
    public @Nullable Long named(@Nullable String name) {
        return name == null ? sites.findFirstByRetiredOnIsNullOrderById().map(Site::id).orElse(null) : require(name).id();
    }

    /** The intake window of a site, in days from the referral; of the first one for null. */
    @Open("tells of nobody")
    @Transactional(readOnly = true)
    public int intakeDays(@Nullable Long site) {
        return (site == null ? sites.findFirstByRetiredOnIsNullOrderById() : sites.findById(site)).map(Site::intakeDays)
                .orElse(Programs.USUAL_INTAKE_DAYS);
    }

    /** Every site, the first one first. */
    @Open("tells of nobody")
    @Transactional(readOnly = true)
    public List<SiteRow> list() {
        return sites.findByRetiredOnIsNullOrderById().stream().map(site -> new SiteRow(site.name(), site.intakeDays(), site.reassessDays()))
                .toList();
    }

    /**
     * Adds a site.
     *
     * @throws org.handoff.shared.Refusal when there is one of that name
     */
    @Requires(Permission.KEEP_SETTINGS)
    public void add(String name, int intakeDays, int reassessDays) {
        requireFree(name);
        sites.save(Site.named(name, intakeDays).changed(null, null, reassessDays));
    }

    /** Changes the name, the intake window or the rhythm of a site; null leaves it. */
    @Requires(Permission.KEEP_SETTINGS)
    public void change(String site, @Nullable String name, @Nullable Integer intakeDays, @Nullable Integer reassessDays) {
        var known = require(site);
        if (name != null && !name.equalsIgnoreCase(known.name())) {
            requireFree(name);
        }
        sites.save(known.changed(name, intakeDays, reassessDays));
    }

    /** An answer that is a site, by name or part of it. */
    @Open("a question; it is only put to who is signed in")
    public Value<String> value() {
        return new KnownName("site", () -> list().stream().map(SiteRow::name).toList(), Optional::empty);
    }

    private Site require(String name) {
        return sites.findByRetiredOnIsNullOrderById().stream().filter(site -> site.name().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> new UnknownName("site", name, list().stream().map(SiteRow::name).toList()));
    }

    private void requireFree(String name) {
        list().stream().map(SiteRow::name).filter(known -> known.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst().ifPresent(known -> {
                    throw new SiteKnown(known);
                });
    }
}
