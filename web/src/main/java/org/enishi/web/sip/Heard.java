package org.enishi.web.sip;

/** A message as it came in, not yet read. */
record Heard(byte[] bytes, Asker asker, Way back) {

    /** The way to whoever sent it. */
    interface Way {

        /** Never waits. @param port where a packet goes to; a line goes where it goes */
        void send(byte[] answer, int port);
    }
}
