package org.enishi.matching.data;

/** 入力例: a project as it can be written, and what became of it. @param interested how many institutions were interested */
public record SampleProject(String title, ProjectText text, int interested) {}
