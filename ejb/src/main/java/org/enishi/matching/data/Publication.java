package org.enishi.matching.data;

/**
 * What the one who publishes has to confirm.
 *
 * @param filesChecked that he has looked into the files, which 匿名チェック can not; where there are none it says nothing
 */
public record Publication(long version, boolean anonymityChecked, boolean holdsNoSecrets, boolean filesChecked) {}
