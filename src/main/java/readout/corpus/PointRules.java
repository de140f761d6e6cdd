package readout.corpus;

import java.util.Objects;
import readout.corpus.EventFormat.AccountEntry;
import readout.corpus.EventFormat.Form;
import readout.corpus.EventFormat.PointEntry;
import readout.corpus.NameFormat.PartyEntry;

/** The rules for points of difference, once all statements are known. */
record PointRules(Declared<PartyEntry> parties, Ledger ledger, Wording wording) {

    void check(Entry<PointEntry> point) {
        wording.check(point.value().question(), point, "question");
        for (var account : point.value().accounts()) {
            check(account, point.of(account));
        }
    }

    private void check(AccountEntry account, Entry<AccountEntry> entry) {
        wording.check(account.summary(), entry, "summary");
        if (account.party() != null) {
            parties.require(account.party(), entry, "party");
        }
        for (var i = 0; i < account.statements().size(); i++) {
            restsOn(account.statements().get(i), account, entry, entry.at("statements", i));
        }
    }

    private void restsOn(String id, AccountEntry account, Entry<AccountEntry> entry, Mark at) {
        var filed = ledger.find(id);
        if (filed == null) {
            entry.error(at, "there is no statement `" + id + "`", ledger.nearest(id));
            return;
        }
        if (filed.form() == null) {
            return;
        }
        if (account.omission() && filed.form() != Form.OMISSION) {
            entry.error(at, "`" + id + "` is no omission, and so cannot show that nothing was said",
                "leave `omission` out, or name a statement whose form is omission");
        }
        if (!Objects.equals(filed.party(), account.party())) {
            entry.warning(at, "`" + id + "` was said for another party than this account’s", "look up the party");
        }
    }
}
