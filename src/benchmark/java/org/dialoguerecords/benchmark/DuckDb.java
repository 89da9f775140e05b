package org.dialoguerecords.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.tally.Tally;

/**
 * Who spoke and who was represented, as queries of DuckDB: over a corpus, over normalised tables of it, and over a table of all
 * reasons. Memberships are in a table.
 */
final class DuckDb implements AutoCloseable {

    private static final LocalDate FIRST = LocalDate.of(1994, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 1, 1);

    /** A corpus, with those of its columns that a query asks for. */
    private static final String CORPUS = """
            read_json('%s', format = 'newline_delimited', maximum_object_size = 16777216, columns = {
              id: 'VARCHAR', date: 'DATE',
              groups: 'STRUCT(id VARCHAR, members VARCHAR[])[]',
              participants: 'STRUCT(id VARCHAR, category VARCHAR, party VARCHAR)[]',
              statements: 'STRUCT(id VARCHAR, speaker VARCHAR, kind VARCHAR, date DATE,
                onBehalfOf STRUCT("group" VARCHAR, states VARCHAR[], "except" VARCHAR[])[],
                aligned STRUCT(states VARCHAR[])[])[]'})""";

    /** A row for each state that a dialogue represents, and for each reason. */
    private static final String REASONS = "with d as materialized (select * from " + CORPUS + """
            ),
            s as materialized (select d.id did, unnest(statements, recursive := false) s, d.date ddate from d),
            i as materialized (
              select did, s.speaker sp, coalesce(s.date, ddate) as day, s.onBehalfOf ob, s.aligned al
              from s where s.kind is null),
            p as (select id did, unnest(participants) p from d),
            g as (select id did, unnest(groups) g from d),
            gm as (select did, g.id gid, unnest(g.members) state from g),
            b as materialized (select did, day, unnest(ob) b from i),
            -- makes the query a quarter faster
            bx as (select did, day, b from b),
            a as (select did, day, unnest(al) x from i where al is not null),
            r as (
              select i.did, i.day, p.p.party state from i
                join p on p.did = i.did and p.p.id = i.sp and p.p.category = 'MEMBER_STATE'
              union all select did, day, unnest(b.states) from bx where b.states is not null
              union all select did, day, unnest(x.states) from a
              union all select bx.did, bx.day, gm.state from bx
                join gm on gm.did = bx.did and gm.gid = bx.b."group" where bx.b.states is null
              union all select bx.did, bx.day, m.state from bx
                join membership m on m.grp = bx.b."group" and bx.day >= m.since and bx.day < m.until
                where bx.b.states is null and (bx.b."except" is null or not list_contains(bx.b."except", m.state)))
            """;

    private static final String REPRESENTED = """
            (select r.did, count(distinct r.state) c from r
              join membership un on un.grp = 'UN' and un.state = r.state and r.day >= un.since and r.day < un.until
              group by r.did)""";

    /** A corpus as tables with numbers for dialogues and entries; nothing that a query has to unnest. */
    private static final List<String> TABLES = List.of(
            "create table dialogue as select row_number() over () as d, * from " + CORPUS,
            """
            create table participant as select d, p.id, p.party from (select d, unnest(participants) p from dialogue)
              where p.category = 'MEMBER_STATE'""",
            "create table own_group as select d, g.id, unnest(g.members) state from (select d, unnest(groups) g from dialogue)",
            """
            create table speech as select d, s.speaker, s.kind, coalesce(s.date, date) as day, s.onBehalfOf ob, s.aligned al
              from (select d, date, unnest(statements) s from dialogue)""",
            """
            create table entry as select row_number() over () as e, d, kind, day, b."group" as grp, b.states, b."except"
              from (select d, kind, day, unnest(ob) b from speech)""",
            """
            create table listed as select d, kind, day, unnest(states) state from entry where states is not null
              union all select d, kind, day, unnest(a.states)
                from (select d, kind, day, unnest(al) a from speech where al is not null)""",
            "create table excepted as select e, unnest(\"except\") state from entry where \"except\" is not null",
            "delete from entry where states is not null",
            "alter table entry drop column states",
            "alter table entry drop column \"except\"",
            "alter table speech drop column ob",
            "alter table speech drop column al",
            "drop table dialogue");

    private static final String JOINED = """
            select r.d, r.kind, r.grp, r.state from (
              select speech.d, kind, day, null as grp, party state from speech
                join participant p on p.d = speech.d and p.id = speech.speaker
              union all select d, kind, day, null, state from listed
              union all select entry.d, kind, day, entry.grp, g.state from entry
                join own_group g on g.d = entry.d and g.id = entry.grp
              union all select d, kind, day, entry.grp, m.state from entry
                join membership m on m.grp = entry.grp and day >= m.since and day < m.until
                where not exists (select 1 from excepted x where x.e = entry.e and x.state = m.state)) r
              join membership un on un.grp = 'UN' and un.state = r.state and r.day >= un.since and r.day < un.until
            """;

    private final Connection connection;
    private final Statement statement;
    private final String corpus;

    DuckDb(Path corpus) throws SQLException {
        this.corpus = corpus.toString();
        this.connection = DriverManager.getConnection("jdbc:duckdb:");
        this.statement = connection.createStatement();
        statement.execute("create table membership (grp varchar, state varchar, since date, until date)");
        for (String group : List.of("UN", "EU", "G77", "AOSIS", "AU", "NAM")) {
            addMembers(group, Meetings.REFERENCE);
        }
    }

    /** Meetings as a query can count them: without passages, dissociations, and what a source leaves open. */
    static Stream<Dialogue> countable(int meetings, IntFunction<Dialogue> make) {
        OwnLoop loop = new OwnLoop(Meetings.REFERENCE);
        return IntStream.range(0, 2 * meetings)
                .filter(number -> number % 4 != 3)
                .mapToObj(make)
                .filter(meeting -> Counting.represented(Tally.of(meeting))
                        == loop.represented(meeting).size())
                .limit(meetings);
    }

    private void addMembers(String group, ReferenceData reference) throws SQLException {
        List<LocalDate> days = new ArrayList<>(List.of(FIRST));
        days.addAll(reference.changes(group, FIRST, LAST));
        days.add(LAST);
        try (PreparedStatement row = connection.prepareStatement("insert into membership values (?, ?, ?, ?)")) {
            for (int i = 0; i + 1 < days.size(); i++) {
                for (String state :
                        reference.members(group, days.get(i)).certain().seats().codes()) {
                    row.setString(1, group);
                    row.setString(2, state);
                    row.setDate(3, Date.valueOf(days.get(i)));
                    row.setDate(4, Date.valueOf(days.get(i + 1)));
                    row.addBatch();
                }
            }
            row.executeBatch();
        }
    }

    void setThreads(int threads) throws SQLException {
        statement.execute("set threads = " + threads);
    }

    /** How many states are represented, dialogue by dialogue, in sum. */
    Object tallies() throws SQLException {
        return answer("select sum(c)::bigint from " + REPRESENTED);
    }

    /** The same, and how many states spoke in any of them. */
    Object series() throws SQLException {
        return answer(
                "select (select sum(c)::bigint from " + REPRESENTED + ") || ' ' || (select count(distinct p.p.party)"
                        + " from i join p on p.did = i.did and p.p.id = i.sp and p.p.category = 'MEMBER_STATE'"
                        + " join membership un on un.grp = 'UN' and un.state = p.p.party"
                        + " and i.day >= un.since and i.day < un.until)");
    }

    /** Makes the normalised tables, and one of all reasons. */
    void makeTables() throws SQLException {
        for (String table : TABLES) {
            statement.execute(table.replace("%s", corpus));
        }
        statement.execute("create table reason as " + JOINED);
    }

    /** How many states are represented, dialogue by dialogue, in sum: by joins of the normalised tables. */
    Object joined() throws SQLException {
        return sum("(" + JOINED + ") where kind is null");
    }

    /** The same from the reasons. */
    Object expanded() throws SQLException {
        return sum("reason where kind is null");
    }

    /** The same by other rules. */
    Object expandedByOtherRules() throws SQLException {
        return sum("reason where (kind is null or kind = 'OPENING_REMARKS') and (grp is null or grp <> 'EU')");
    }

    private Object sum(String reasons) throws SQLException {
        try (ResultSet rows = statement.executeQuery(
                "select sum(c)::bigint from (select count(distinct state) c from " + reasons + " group by d)")) {
            rows.next();
            return rows.getObject(1);
        }
    }

    /** How many statements there are: little more than reading. */
    Object statements() throws SQLException {
        return answer("select sum(len(statements))::bigint from d");
    }

    private Object answer(String question) throws SQLException {
        try (ResultSet rows = statement.executeQuery(REASONS.formatted(corpus) + question)) {
            rows.next();
            return rows.getObject(1);
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
        connection.close();
    }
}
