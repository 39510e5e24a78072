package org.handoff.vault;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes slots, holders, grants and versions of keys. */
@Repository
class KeyQueries {

    private static final int COPIES = 2;
    private static final List<String> GROUPS = Arrays.stream(KeyGroup.values()).map(KeyGroup::name).toList();

    private final JdbcClient database;

    KeyQueries(JdbcClient database) {
        this.database = database;
    }

    /** The same of a copy of a data file. */
    static KeyQueries on(JdbcTemplate copy) {
        return new KeyQueries(JdbcClient.create(copy));
    }

    boolean anySlot() {
        return database.sql("SELECT EXISTS (SELECT 1 FROM key_slot)").query(Boolean.class).single();
    }

    boolean hasSlot(long owner) {
        return database.sql("SELECT EXISTS (SELECT 1 FROM key_slot WHERE owner = :owner)").param("owner", owner)
                .query(Boolean.class).single();
    }

    /** The first undamaged copy of a slot. */
    Optional<Slot> slot(long owner) {
        return database.sql("SELECT * FROM key_slot WHERE owner = :owner ORDER BY copy").param("owner", owner)
                .query((row, number) -> new KeptSlot(new Slot(owner, row.getBytes("salt"),
                        new StretchCost(row.getInt("memory_kib"), row.getInt("passes"), row.getInt("lanes")),
                        row.getInt("key_file") == 1, row.getBytes("sealed_keys")), row.getBytes("checksum"))).list().stream()
                .filter(KeptSlot::whole).map(KeptSlot::slot).findFirst();
    }

    private record KeptSlot(Slot slot, byte[] checksum) {

        boolean whole() {
            return Arrays.equals(slot.checksum(), checksum);
        }
    }

    void keep(Slot slot) {
        database.sql("DELETE FROM key_slot WHERE owner = :owner").param("owner", slot.owner()).update();
        for (int copy = 1; copy <= COPIES; copy++) {
            database.sql("""
                    INSERT INTO key_slot (owner, copy, salt, memory_kib, passes, lanes, key_file, sealed_keys, checksum)
                    VALUES (:owner, :copy, :salt, :memory, :passes, :lanes, :keyFile, :keys, :checksum)
                    """).param("owner", slot.owner()).param("copy", copy).param("salt", slot.salt())
                    .param("memory", slot.cost().memoryKib()).param("passes", slot.cost().passes())
                    .param("lanes", slot.cost().lanes()).param("keyFile", slot.keyFile() ? 1 : 0)
                    .param("keys", slot.sealedKeys()).param("checksum", slot.checksum()).update();
        }
    }

    Optional<Holder> holder(long owner) {
        return holders().stream().filter(holder -> holder.keys().owner() == owner).findFirst();
    }

    List<Holder> holders() {
        return database.sql("SELECT * FROM key_holder ORDER BY owner").query((row, number) -> new Holder(
                new PublicKeys(row.getLong("owner"), row.getBytes("grantee"), row.getBytes("signature")),
                row.getBytes("endorsement"))).list();
    }

    void keep(Holder holder) {
        database.sql("""
                INSERT INTO key_holder (owner, grantee, signature, endorsement) VALUES (:owner, :grantee, :signature, :endorsement)
                ON CONFLICT (owner) DO UPDATE
                SET grantee = excluded.grantee, signature = excluded.signature, endorsement = excluded.endorsement
                """).param("owner", holder.keys().owner()).param("grantee", holder.keys().grantee())
                .param("signature", holder.keys().signature()).param("endorsement", holder.endorsement()).update();
    }

    List<Grant> grants(long owner) {
        return database.sql("SELECT * FROM key_grant WHERE owner = :owner AND key_group IN (:groups) ORDER BY key_group, version")
                .param("owner", owner).param("groups", GROUPS).query((row, number) -> new Grant(owner, KeyGroup.valueOf(row.getString("key_group")), row.getInt("version"),
                        row.getBytes("wrapped"))).list();
    }

    /** Everybody with keys or a slot, whether or not a program lead gave them any. */
    List<Long> owners() {
        return database.sql("SELECT owner FROM key_holder UNION SELECT owner FROM key_slot UNION SELECT owner FROM key_grant ORDER BY owner")
                .query(Long.class).list();
    }

    void keep(Grant grant) {
        database.sql("""
                INSERT INTO key_grant (owner, key_group, version, wrapped) VALUES (:owner, :group, :version, :wrapped)
                ON CONFLICT (owner, key_group, version) DO UPDATE SET wrapped = excluded.wrapped
                """).param("owner", grant.owner()).param("group", grant.group().name()).param("version", grant.version())
                .param("wrapped", grant.wrapped()).update();
    }

    /** The version of each group that seals now. */
    Map<KeyGroup, Integer> versions() {
        var versions = new EnumMap<KeyGroup, Integer>(KeyGroup.class);
        database.sql("SELECT key_group, max(version) AS version FROM key_version WHERE key_group IN (:groups) GROUP BY key_group")
                .param("groups", GROUPS).query(row -> {
            versions.put(KeyGroup.valueOf(row.getString("key_group")), row.getInt("version"));
        });
        return versions;
    }

    /** Begins a version. Whatever bears its number or a higher one already, this program did not write. */
    void begin(KeyGroup group, int version, String madeAt) {
        for (String table : List.of("key_grant", "key_version")) {
            database.sql("DELETE FROM %s WHERE key_group = :group AND version >= :version".formatted(table))
                    .param("group", group.name()).param("version", version).update();
        }
        database.sql("INSERT INTO key_version (key_group, version, made_at) VALUES (:group, :version, :at)")
                .param("group", group.name()).param("version", version).param("at", madeAt).update();
    }

    /** Ends every version of a group before one. */
    void endBefore(KeyGroup group, int version) {
        for (String table : List.of("key_grant", "key_version")) {
            database.sql("DELETE FROM %s WHERE key_group = :group AND version < :version".formatted(table))
                    .param("group", group.name()).param("version", version).update();
        }
    }

    /** Takes slot and grants; the public keys stay, so that what was signed can still be checked. */
    void close(long owner) {
        for (String table : List.of("key_slot", "key_grant")) {
            database.sql("DELETE FROM %s WHERE owner = :owner".formatted(table)).param("owner", owner).update();
        }
    }

    void withhold(long owner, KeyGroup group) {
        database.sql("DELETE FROM key_grant WHERE owner = :owner AND key_group = :group").param("owner", owner)
                .param("group", group.name()).update();
    }
}
