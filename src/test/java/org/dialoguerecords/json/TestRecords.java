package org.dialoguerecords.json;

import org.dialoguerecords.Dialogue;

/** Records that several tests read. All made up. */
final class TestRecords {

    /** No more than a record must have. */
    static final String SHORTEST = """
            {"format":"dialogue-record/1","id":"d","title":"A dialogue","date":"2017-09-06"}""";

    /** Every property of the format, in objects and lists of every kind; one participant states its type last. */
    static final String FULLEST = """
            {
              "format": "dialogue-record/1",
              "id": "unga-2017",
              "series": "unga",
              "title": "حوار – 对话 – 𝔇ialogue 😀",
              "body": "GENERAL_ASSEMBLY",
              "kind": "OPEN_DEBATE",
              "date": "2017-09-06",
              "endDate": "2017-09-07",
              "topic": "A topic",
              "coverage": "PARTIAL",
              "note": "",
              "documents": [
                {"kind": "REPORT", "symbols": ["A/71/1016", "S/2017/556"], "title": "A report", "date": "2017-08-10", "url": "https://example.org/", "note": "n", "sources": ["web"]}],
              "groups": [
                {"id": "G", "name": "A group", "members": ["NLD", "LUX"], "organizations": ["EU"], "size": 50, "sources": ["web"]}],
              "issues": [
                {"id": "agenda", "title": "The agenda"}],
              "participants": [
                {"type": "individual", "id": "pga", "name": "P", "honorific": "H.E.", "function": "President", "sources": ["web"]},
                {"type": "delegation", "id": "nld", "category": "MEMBER_STATE", "party": "NLD", "name": "N", "representatives": [{"name": "R", "honorific": "Mr.", "function": "F"}], "sources": ["web"]},
                {"id": "eu", "category": "REGIONAL_ORGANIZATION", "representatives": [{"name": "E"}], "type": "delegation"}],
              "statements": [
                {"id": "s1", "speaker": "pga", "kind": "OPENING_REMARKS"},
                {"id": "s2", "speaker": "nld", "coSpeakers": ["eu"], "deliveredBy": "R", "kind": "RIGHT_OF_REPLY", "date": "2017-09-07", "onBehalfOf": [{"group": "G", "name": "N", "states": ["NLD"], "organizations": ["EU"], "except": ["LUX"]}], "alignedStates": ["BEL"], "alignsWith": ["s1"], "positions": [{"issue": "agenda", "stance": "SUPPORTS"}], "language": "en", "text": "t", "summary": "s", "quotations": ["q"], "documents": [{"title": "D"}], "note": "n", "sources": ["web"]}],
              "reported": [
                {"figure": "GROUP_SIZE", "group": "G", "issue": "agenda", "name": "N", "value": 50, "qualifier": "ABOUT", "asOf": "2017-09-06", "source": "web", "wording": "some fifty"}],
              "sources": [
                {"id": "web", "publisher": "P", "title": "T", "url": "https://example.org/", "published": "2017-09"}]
            }""";

    private TestRecords() {}

    static Dialogue fullest() {
        return DialogueJson.read(FULLEST);
    }
}
