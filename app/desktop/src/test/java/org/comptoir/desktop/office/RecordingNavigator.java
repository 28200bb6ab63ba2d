package org.comptoir.desktop.office;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.desktop.till.workplace.Navigator;
import org.comptoir.pos.contact.CustomerId;

/// Remembers which jumps to other screens were asked for.
public final class RecordingNavigator implements Navigator {

    private final List<String> jumps = new ArrayList<>();

    @Override
    public void openCustomer(CustomerId customer) {
        jumps.add("customer " + customer.value());
    }

    @Override
    public void createArticle(String barcode) {
        jumps.add("new article " + barcode);
    }

    @Override
    public void openArticles() {
        jumps.add("articles");
    }

    public List<String> jumps() {
        return jumps;
    }
}
