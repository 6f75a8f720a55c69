package org.enishi.archfixture.organisation.demo;

import org.enishi.archfixture.organisation.model.Models;
import org.enishi.archfixture.shared.demo.Ground;

/** Keeps every law. */
class Members implements Ground {

    Models.Member member;
}
