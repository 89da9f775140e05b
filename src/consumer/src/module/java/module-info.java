module consumer {
    requires org.dialoguerecords;
}
