package org.enishi.matching.data;

/**
 * What is said of a file before its content comes.
 *
 * @param parts in how many it comes
 */
public record FileHead(String name, String mediaType, long size, int parts) {}
