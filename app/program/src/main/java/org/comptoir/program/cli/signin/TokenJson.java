package org.comptoir.program.cli.signin;

import java.util.LinkedHashMap;
import java.util.Map;
import org.comptoir.pos.staff.CommandToken;
import org.comptoir.program.cli.runtime.CommandRights;

/// A token as programs are told of it.
final class TokenJson {

    private TokenJson() {}

    static Map<String, Object> of(CommandToken token) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("name", token.name());
        answer.put("givenBy", token.givenBy());
        answer.put("rights", token.rights().stream().map(CommandRights::name).toList());
        answer.put("createdAt", token.createdAt());
        answer.put("endsAt", token.endsAt());
        return answer;
    }
}
