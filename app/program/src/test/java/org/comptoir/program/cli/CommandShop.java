package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A real shop with a few articles and customers, all imported by commands.
record CommandShop(Path folder) {

    private static final String ARTICLES = """
            code,name,price,tax,barcode,stock
            TEA,Green tea,4.50,R,3760000000017,40
            RET,Alteration,,N,,
            MUG,Mug with a very small bee,12.00,N,,10
            BAD,Bad price,many,N,,1
            """;
    private static final String CUSTOMERS = """
            BEGIN:VCARD
            VERSION:3.0
            N:Lefèvre;Élodie;;;
            FN:Élodie Lefèvre
            TEL:06 39 98 12 34
            EMAIL:elodie@example.org
            ADR:;;3 rue des Lilas;Sète;;34200;France
            END:VCARD
            BEGIN:VCARD
            VERSION:3.0
            N:Rossi;Marco;;;
            FN:Marco Rossi
            ADR:;;Via Roma 1;Torino;;10121;Italia
            END:VCARD
            """;

    /// @param home for its folder and its files
    static CommandShop create(Path home) throws IOException {
        var shop = new CommandShop(home.resolve("shop"));
        var create = CommandRun.found(shop.folder());
        assertThat(create.code()).as(create.err()).isZero();
        var articles = Files.writeString(home.resolve("articles.csv"), ARTICLES);
        var imported =
                shop.run("articles", "import", articles.toString(), "--json").json();
        assertThat(imported.get("new").asInt()).isEqualTo(3);
        assertThat(imported.get("refused").get(0).get("row").asInt()).isEqualTo(5);
        var customers = Files.writeString(home.resolve("people.vcf"), CUSTOMERS.replace("\n", "\r\n"));
        var people =
                shop.run("customers", "import", customers.toString(), "--json").json();
        assertThat(people.get("new").asInt()).isEqualTo(2);
        return shop;
    }

    CommandRun run(String... arguments) {
        return CommandRun.of(folder, arguments);
    }

    /// The number of the customer of that name.
    String lefevre() {
        return run("customers", "find", "lefevre", "--json")
                .json()
                .get(0)
                .get("number")
                .asText();
    }
}
