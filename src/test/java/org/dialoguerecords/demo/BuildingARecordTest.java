package org.dialoguerecords.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.dialoguerecords.Coverage;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.samples.SampleDialogues;
import org.junit.jupiter.api.Test;

class BuildingARecordTest {

    @Test
    void theRecordBuiltInCodeIsTheBundledOne() {
        assertThat(BuildingARecord.r2p2017()).isEqualTo(SampleDialogues.r2p2017());
    }

    @Test
    void aCopyDiffersInTheOneThingChanged() {
        Dialogue dialogue = BuildingARecord.r2p2017();
        Dialogue copy = BuildingARecord.changed(dialogue);
        assertThat(copy.coverage()).isEqualTo(Coverage.COMPLETE);
        assertThat(copy).isNotEqualTo(dialogue);
        assertThat(copy.with(changes -> changes.coverage(Coverage.PARTIAL))).isEqualTo(dialogue);
        assertThat(dialogue.coverage()).isEqualTo(Coverage.PARTIAL);
    }
}
