/**
 * What every domain stands on: permission, persistence, notices and mail, audit, faults, files, text and time.
 * Imports no domain.
 */
package org.enishi.shared;
