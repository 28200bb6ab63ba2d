package org.comptoir.customers.transfer.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.customers.customer.details.Folding;

/// Words beside given and family names, in French, Italian, English, German, Spanish, Dutch and Portuguese.
final class NameWords {

    private static final Set<String> TITLES = words("m mr mrs ms miss mx sir mme mmes mlle mlles mm monsieur madame"
            + " mademoiselle messieurs mesdames dr docteur doctor pr prof professeur me maitre sig signor signore signora"
            + " signorina sigra signa sigri sigg dott dottssa dottor dottoressa dottore ing avv avvocato rag geom arch"
            + " profssa don herr frau hr fr fraulein dipling sr sra srta senor senora dhr mevr mw");
    private static final Set<String> PARTICLES =
            words("de du des d la le les l di da del della dello dei degli dal dalla"
                    + " dall dell dalle delle lo li von vom zu zum zur van der den ter ten te 't op dos das do el mc mac o saint"
                    + " sainte san santa santo st ste");
    /// Those that no given name is called.
    private static final Set<String> LEADING =
            words("de du des d le la les di da del della dello dei degli dal dalla lo li von van mc mac dos");
    private static final Set<String> SUFFIXES = words("jr sr ii iii iv phd md fils pere junior senior esq");
    private static final Set<String> LONG_FORMS =
            words("sarl sas sasu eurl selarl snc scop scea gaec earl asbl sprl srl"
                    + " srls spa sapa gmbh ohg ltd limited llc inc corp plc societe ste ets etablissements etablissement"
                    + " association ditta cooperativa societa fondation fondazione onlus mairie gbr ug mbh bvba"
                    + " verein stiftung");
    private static final Set<String> SHORT_FORMS =
            Set.of("SA", "AG", "KG", "BV", "NV", "SE", "SL", "SC", "SCI", "CO", "EK", "OY", "AB", "AS");
    private static final Set<String> ROLES =
            words("contact contacts info infos information informations mail email hello"
                    + " bonjour commande commandes client clients customer clienti cliente service services servizio admin"
                    + " administration amministrazione webmaster office sales support accueil secretariat segreteria compta"
                    + " comptabilite contabilita accounting direction direzione boutique shop store negozio magasin noreply reply"
                    + " newsletter team equipe marketing ventes vente vendite ordini ordine ordres postmaster home family famille"
                    + " famiglia test hotel restaurant ristorante mairie comune rh hr job jobs recrutement facture factures"
                    + " fatture billing invoice invoices reservation reservations prenotazioni press presse stampa kontakt"
                    + " buero verkauf bestellung rechnung");

    private NameWords() {}

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    static boolean isTitle(String word) {
        return TITLES.contains(bare(word)) && !word.endsWith(",");
    }

    static boolean isAnd(String word) {
        return Set.of("et", "e", "and", "&", "und", "+").contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(bare(word));
    }

    static boolean isLeadingParticle(String word) {
        return LEADING.contains(bare(word));
    }

    static boolean isSuffix(String word) {
        return SUFFIXES.contains(bare(word));
    }

    /// Whether an e-mail address so called is a job's, not a person's.
    static boolean isRole(String folded) {
        return ROLES.contains(folded);
    }

    /// Whether a legal form or a word such as `Association` says so. Short forms count in capitals only, and not as
    /// the only other word: `Marie SA` may be a person.
    static boolean isCompany(String text) {
        var words = text.split("[\\s,]+");
        for (var i = 0; i < words.length; i++) {
            var atEdge = i == 0 || i == words.length - 1;
            if (words.length > 1
                    && (LONG_FORMS.contains(bare(words[i])) && (atEdge || words[i].contains("."))
                            || atEdge && words.length > 2 && SHORT_FORMS.contains(words[i].replace(".", "")))) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String word) {
        return Folding.of(word).replaceAll("[^\\p{L}]", "");
    }
}
