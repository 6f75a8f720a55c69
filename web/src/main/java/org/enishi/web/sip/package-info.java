/**
 * Telephone systems ask here where a call is to go, and are told: a redirect server of SIP (RFC 3261, 8.3). Messages are read and
 * written by JAIN-SIP; how they travel, who may ask and how much is listened to, is decided here, before any of it is read.
 */
package org.enishi.web.sip;
