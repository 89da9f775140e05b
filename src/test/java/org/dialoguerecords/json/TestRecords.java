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
              "memberStatesOf": "UN",
              "note": "",
              "documents": [
                {"kind": "REPORT", "symbols": ["A/71/1016", "S/2017/556"], "title": "A report", "date": "2017-08-10", "url": "https://example.org/", "sponsors": ["NLD"], "note": "n", "sources": ["web"]}],
              "sittings": [
                {"id": "am", "symbol": "A/71/PV.1", "name": "Morning", "date": "2017-09-06", "start": "10:00", "end": "13:00"}],
              "agenda": [
                {"id": "13", "title": "An item"}],
              "groups": [
                {"id": "G", "name": "A group", "members": ["NLD", "LUX"], "organizations": ["EU"], "size": 50, "sizeQualifier": "AT_LEAST", "sources": ["web"]}],
              "issues": [
                {"id": "agenda", "title": "The agenda"}],
              "participants": [
                {"type": "individual", "id": "pga", "name": "P", "honorific": "H.E.", "function": "President", "state": "FJI", "rank": "MINISTER", "gender": "MALE", "sources": ["web"]},
                {"type": "delegation", "id": "nld", "category": "MEMBER_STATE", "party": "NLD", "name": "N", "representatives": [{"name": "R", "honorific": "Mr.", "function": "F", "rank": "MINISTER", "gender": "FEMALE"}], "sources": ["web"]},
                {"id": "eu", "category": "REGIONAL_ORGANIZATION", "representatives": [{"name": "E"}], "type": "delegation"}],
              "presiding": [
                {"individual": "pga", "role": "PRESIDENT", "sittings": ["am"]}],
              "statements": [
                {"id": "s1", "speaker": "pga", "kind": "OPENING_REMARKS"},
                {"id": "s2", "speaker": "nld", "coSpeakers": ["eu"], "deliveredBy": "R", "kind": "RIGHT_OF_REPLY", "delivery": "VIDEO", "date": "2017-09-07", "sitting": "am", "agendaItems": ["13"], "onBehalfOf": [{"group": "G", "name": "N", "states": ["NLD"], "organizations": ["EU"], "except": ["LUX"], "person": "the minister", "passage": true, "perhaps": true}], "aligned": [{"group": "G", "states": ["BEL"]}], "alignsWith": ["s1"], "perhapsAlignsWith": ["s1"], "alignsWithOther": [{"name": "another", "dialogue": "unga-2016", "statement": "s3"}], "dissociatesFrom": ["s1"], "positions": [{"issue": "agenda", "stance": "SUPPORTS"}], "language": "en", "text": "t", "summary": "s", "quotations": ["q"], "documents": [{"title": "D"}], "recording": {"url": "https://example.org/", "start": "0:10:00", "end": "0:15:30"}, "note": "n", "sources": ["web"]}],
              "votes": [
                {"id": "v1", "kind": "RECORDED", "symbols": ["A/RES/71/1"], "title": "A decision", "agendaItem": "13", "sitting": "am", "inFavour": ["NLD"], "against": ["LUX"], "abstaining": ["BEL"], "absent": ["FJI"], "coverage": "PARTIAL"}],
              "reported": [
                {"figure": "GROUP_SIZE", "group": "G", "issue": "agenda", "rank": "MINISTER", "vote": "v1", "symbol": "A/71/1016", "among": "UN", "outside": "G", "name": "N", "value": 50, "qualifier": "ABOUT", "asOf": "2017-09-06", "source": "web", "wording": "some fifty"}],
              "sources": [
                {"id": "web", "publisher": "P", "title": "T", "url": "https://example.org/", "published": "2017-09"}]
            }""";

    private TestRecords() {}

    static Dialogue fullest() {
        return DialogueJson.read(FULLEST);
    }
}
