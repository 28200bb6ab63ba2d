package org.comptoir.shop.email;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLException;
import org.comptoir.pos.outbox.EmailProblem;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;

/// What an answer of a mail server, or none, means.
final class MailProblems {

    private static final int LEAST_FINAL_CODE = 500;
    private static final int MAX_DEPTH = 10;

    private MailProblems() {}

    static EmailProblem of(MessagingException refusal) {
        var chain = chain(refusal);
        if (has(chain, UnknownHostException.class)) {
            return EmailProblem.UNKNOWN_HOST;
        }
        if (has(chain, SSLException.class) || saysNoEncryption(chain)) {
            return EmailProblem.NOT_SECURE;
        }
        if (has(chain, AuthenticationFailedException.class)) {
            return EmailProblem.SIGN_IN_REFUSED;
        }
        if (has(chain, AddressException.class) || chain.stream().anyMatch(MailProblems::knowsNobody)) {
            return EmailProblem.ADDRESS_REFUSED;
        }
        if (has(chain, MailConnectException.class)
                || has(chain, SocketTimeoutException.class)
                || has(chain, SocketException.class)) {
            return EmailProblem.NO_ANSWER;
        }
        return has(chain, SendFailedException.class) || has(chain, SMTPSendFailedException.class)
                ? EmailProblem.MESSAGE_REFUSED
                : EmailProblem.NO_ANSWER;
    }

    /// For good: a full box or a server that asks for patience is another matter.
    private static boolean knowsNobody(Throwable link) {
        return link instanceof SMTPAddressFailedException refused && refused.getReturnCode() >= LEAST_FINAL_CODE;
    }

    private static boolean saysNoEncryption(List<Throwable> chain) {
        return chain.stream()
                .map(link -> String.valueOf(link.getMessage()))
                .anyMatch(text -> text.contains("STARTTLS"));
    }

    private static boolean has(List<Throwable> chain, Class<? extends Throwable> kind) {
        return chain.stream().anyMatch(kind::isInstance);
    }

    /// Causes, and what this library hangs beside them.
    private static List<Throwable> chain(Throwable first) {
        var chain = new ArrayList<Throwable>();
        collect(first, chain);
        return chain;
    }

    private static void collect(Throwable link, List<Throwable> chain) {
        if (chain.size() >= MAX_DEPTH || chain.contains(link)) {
            return;
        }
        chain.add(link);
        if (link.getCause() != null) {
            collect(link.getCause(), chain);
        }
        if (link instanceof MessagingException mail && mail.getNextException() != null) {
            collect(mail.getNextException(), chain);
        }
    }
}
