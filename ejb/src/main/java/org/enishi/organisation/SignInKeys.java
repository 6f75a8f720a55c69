package org.enishi.organisation;

import org.enishi.organisation.data.SignInAttempt;
import org.enishi.organisation.model.LoginKey;
import org.enishi.organisation.model.SignInLimit;

/** Under which keys the failures of an attempt are counted, and how many are allowed. */
record SignInKeys(String name, SignInLimit nameLimit, String address, SignInLimit addressLimit) {

    static SignInKeys of(SignInAttempt attempt, int failuresPerMinute) {
        return new SignInKeys(
                ofName(attempt.login()),
                SignInLimit.ofName(),
                "address:" + attempt.remoteAddress(),
                SignInLimit.ofAddress(failuresPerMinute));
    }

    static String ofName(String login) {
        return "name:" + LoginKey.of(login);
    }
}
