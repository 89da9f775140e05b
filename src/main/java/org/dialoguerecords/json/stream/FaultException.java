package org.dialoguerecords.json.stream;

/** Ends a reading with its first fault. */
public final class FaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    FaultException(Fault fault) {
        super(null, fault.cause(), false, false);
        this.fault = fault;
    }

    /** The fault. */
    public Fault fault() {
        return fault;
    }
}
