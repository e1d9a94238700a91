<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Cvss</name>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>The attacker needs physical access or a local account.</source>
        <translation>Der Angreifer braucht physischen Zugang oder ein lokales Konto.</translation>
    </message>
    <message>
        <source>Adjacent Network</source>
        <translation>Benachbartes Netz</translation>
    </message>
    <message>
        <source>The attacker must be in the same broadcast or collision domain, such as the local subnet or radio range.</source>
        <translation>Der Angreifer muss in derselben Broadcast- oder Kollisionsdomäne sein, etwa im lokalen Subnetz oder in Funkreichweite.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>The attacker needs only network reach, from anywhere.</source>
        <translation>Der Angreifer muss das System nur über das Netz erreichen, von überall.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Special conditions are needed, such as elevated rights elsewhere, a rare configuration or a lucky race.</source>
        <translation>Es braucht besondere Umstände, etwa erhöhte Rechte anderswo, eine seltene Konfiguration oder eine glückliche Wettlaufsituation.</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Some conditions are needed, such as a limited group of origins, prior reconnaissance or mild persuasion of a user.</source>
        <translation>Es braucht einige Umstände, etwa einen begrenzten Kreis von Ausgangspunkten, vorherige Erkundung oder leichte Überredung eines Benutzers.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>No special conditions: a usual configuration is open and the attack needs little skill.</source>
        <translation>Keine besonderen Umstände: eine übliche Konfiguration ist offen, und der Angriff braucht wenig Können.</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>Mehrfach</translation>
    </message>
    <message>
        <source>The attacker must authenticate two or more times, even with the same credentials.</source>
        <translation>Der Angreifer muss sich zweimal oder öfter anmelden, auch mit denselben Zugangsdaten.</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>The attacker must be logged in once.</source>
        <translation>Der Angreifer muss einmal angemeldet sein.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>No login is needed.</source>
        <translation>Keine Anmeldung ist nötig.</translation>
    </message>
    <message>
        <source>Nothing is disclosed.</source>
        <translation>Nichts wird offengelegt.</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Much is disclosed, but the attacker cannot choose what, or only part of it.</source>
        <translation>Vieles wird offengelegt, aber der Angreifer kann nicht wählen, was, oder nur teilweise.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Everything the system holds can be read.</source>
        <translation>Alles, was das System enthält, kann gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing can be changed.</source>
        <translation>Nichts kann verändert werden.</translation>
    </message>
    <message>
        <source>Some files or data can be changed, without control of which or how far.</source>
        <translation>Einige Dateien oder Daten können verändert werden, ohne Kontrolle darüber, welche oder wie weit.</translation>
    </message>
    <message>
        <source>Anything on the system can be changed; its protection is gone.</source>
        <translation>Alles auf dem System kann verändert werden; sein Schutz ist dahin.</translation>
    </message>
    <message>
        <source>The system goes on running unharmed.</source>
        <translation>Das System läuft unbeeinträchtigt weiter.</translation>
    </message>
    <message>
        <source>The system slows down or is interrupted at times.</source>
        <translation>Das System wird langsamer oder zeitweise unterbrochen.</translation>
    </message>
    <message>
        <source>The affected resource is shut down entirely.</source>
        <translation>Die betroffene Ressource fällt ganz aus.</translation>
    </message>
    <message>
        <source>Not Defined</source>
        <translation>Nicht definiert</translation>
    </message>
    <message>
        <source>Left open: the factor is skipped.</source>
        <translation>Offen gelassen: der Faktor wird übergangen.</translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation>Unbewiesen</translation>
    </message>
    <message>
        <source>No exploit code is known, or it is only a theory.</source>
        <translation>Kein Exploit-Code ist bekannt, oder er ist nur Theorie.</translation>
    </message>
    <message>
        <source>Proof-of-Concept</source>
        <translation>Machbarkeitsnachweis</translation>
    </message>
    <message>
        <source>Code or a demonstration exists that does not work in most situations.</source>
        <translation>Es gibt Code oder eine Vorführung, die in den meisten Fällen nicht funktioniert.</translation>
    </message>
    <message>
        <source>Functional</source>
        <translation>Funktionsfähig</translation>
    </message>
    <message>
        <source>Working exploit code exists for most situations where the flaw is present.</source>
        <translation>Es gibt funktionierenden Exploit-Code für die meisten Fälle, in denen die Schwachstelle besteht.</translation>
    </message>
    <message>
        <source>Exploitation works everywhere, by mobile code such as a worm or without any code.</source>
        <translation>Die Ausnutzung gelingt überall, durch mobilen Code wie einen Wurm oder ganz ohne Code.</translation>
    </message>
    <message>
        <source>Official Fix</source>
        <translation>Offizielle Korrektur</translation>
    </message>
    <message>
        <source>The vendor offers a complete solution: a patch or an upgrade.</source>
        <translation>Der Hersteller bietet eine vollständige Lösung: einen Patch oder ein Upgrade.</translation>
    </message>
    <message>
        <source>Temporary Fix</source>
        <translation>Vorläufige Korrektur</translation>
    </message>
    <message>
        <source>The vendor offers an official but passing remedy, such as a hotfix or a tool.</source>
        <translation>Der Hersteller bietet eine offizielle, aber vorläufige Abhilfe, etwa einen Hotfix oder ein Werkzeug.</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Umgehungslösung</translation>
    </message>
    <message>
        <source>An unofficial remedy exists, by users or third parties.</source>
        <translation>Es gibt eine inoffizielle Abhilfe von Benutzern oder Dritten.</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>No remedy exists, or none that can be applied.</source>
        <translation>Es gibt keine Abhilfe, oder keine anwendbare.</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>A single unconfirmed source, or reports that contradict each other.</source>
        <translation>Eine einzelne unbestätigte Quelle, oder Berichte, die einander widersprechen.</translation>
    </message>
    <message>
        <source>Uncorroborated</source>
        <translation>Nicht erhärtet</translation>
    </message>
    <message>
        <source>Several unofficial sources, such as independent researchers, that may disagree in detail.</source>
        <translation>Mehrere inoffizielle Quellen, etwa unabhängige Forscher, die im Detail abweichen können.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>The vendor or author has acknowledged it, or exploitation has been seen.</source>
        <translation>Hersteller oder Autor haben sie eingeräumt, oder eine Ausnutzung wurde beobachtet.</translation>
    </message>
    <message>
        <source>No loss of life, assets, productivity or revenue is to be feared.</source>
        <translation>Kein Verlust von Leben, Sachwerten, Produktivität oder Umsatz ist zu befürchten.</translation>
    </message>
    <message>
        <source>Slight damage or slight loss of revenue or productivity may follow.</source>
        <translation>Leichter Schaden oder leichter Verlust an Umsatz oder Produktivität kann folgen.</translation>
    </message>
    <message>
        <source>Low-Medium</source>
        <translation>Niedrig bis mittel</translation>
    </message>
    <message>
        <source>Moderate damage or moderate loss may follow.</source>
        <translation>Mäßiger Schaden oder Verlust kann folgen.</translation>
    </message>
    <message>
        <source>Medium-High</source>
        <translation>Mittel bis hoch</translation>
    </message>
    <message>
        <source>Significant damage or significant loss may follow.</source>
        <translation>Erheblicher Schaden oder Verlust kann folgen.</translation>
    </message>
    <message>
        <source>Catastrophic damage or catastrophic loss may follow.</source>
        <translation>Katastrophaler Schaden oder Verlust kann folgen.</translation>
    </message>
    <message>
        <source>No target exists here, or only in a laboratory: nothing is at risk.</source>
        <translation>Hier gibt es kein Ziel, oder nur im Labor: nichts ist gefährdet.</translation>
    </message>
    <message>
        <source>Up to a quarter of the environment is at risk.</source>
        <translation>Bis zu einem Viertel der Umgebung ist gefährdet.</translation>
    </message>
    <message>
        <source>Between a quarter and three quarters of the environment are at risk.</source>
        <translation>Zwischen einem und drei Vierteln der Umgebung sind gefährdet.</translation>
    </message>
    <message>
        <source>More than three quarters of the environment are at risk.</source>
        <translation>Mehr als drei Viertel der Umgebung sind gefährdet.</translation>
    </message>
    <message>
        <source>Losing confidentiality would hurt the organisation only a little.</source>
        <translation>Ein Verlust der Vertraulichkeit würde der Organisation nur wenig schaden.</translation>
    </message>
    <message>
        <source>Losing confidentiality would hurt the organisation seriously.</source>
        <translation>Ein Verlust der Vertraulichkeit würde der Organisation ernsthaft schaden.</translation>
    </message>
    <message>
        <source>Losing confidentiality would be catastrophic for the organisation that runs the system.</source>
        <translation>Ein Verlust der Vertraulichkeit wäre für die betreibende Organisation katastrophal.</translation>
    </message>
    <message>
        <source>Losing integrity would hurt the organisation only a little.</source>
        <translation>Ein Verlust der Integrität würde der Organisation nur wenig schaden.</translation>
    </message>
    <message>
        <source>Losing integrity would hurt the organisation seriously.</source>
        <translation>Ein Verlust der Integrität würde der Organisation ernsthaft schaden.</translation>
    </message>
    <message>
        <source>Losing integrity would be catastrophic for the organisation that runs the system.</source>
        <translation>Ein Verlust der Integrität wäre für die betreibende Organisation katastrophal.</translation>
    </message>
    <message>
        <source>Losing availability would hurt the organisation only a little.</source>
        <translation>Ein Verlust der Verfügbarkeit würde der Organisation nur wenig schaden.</translation>
    </message>
    <message>
        <source>Losing availability would hurt the organisation seriously.</source>
        <translation>Ein Verlust der Verfügbarkeit würde der Organisation ernsthaft schaden.</translation>
    </message>
    <message>
        <source>Losing availability would be catastrophic for the organisation that runs the system.</source>
        <translation>Ein Verlust der Verfügbarkeit wäre für die betreibende Organisation katastrophal.</translation>
    </message>
    <message>
        <source>Access Vector</source>
        <translation>Zugangsvektor</translation>
    </message>
    <message>
        <source>From how far away the flaw can be exploited.</source>
        <translation>Aus welcher Entfernung die Schwachstelle ausgenutzt werden kann.</translation>
    </message>
    <message>
        <source>Access Complexity</source>
        <translation>Zugangskomplexität</translation>
    </message>
    <message>
        <source>How much must come together once the attacker has reached the system.</source>
        <translation>Wie viel zusammenkommen muss, wenn der Angreifer das System erreicht hat.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>How often the attacker must log in to the target before the exploit works.</source>
        <translation>Wie oft sich der Angreifer am Ziel anmelden muss, bevor der Exploit gelingt.</translation>
    </message>
    <message>
        <source>Confidentiality Impact</source>
        <translation>Auswirkung auf die Vertraulichkeit</translation>
    </message>
    <message>
        <source>How much confidentiality an exploited flaw takes away.</source>
        <translation>Wie viel Vertraulichkeit die ausgenutzte Schwachstelle kostet.</translation>
    </message>
    <message>
        <source>Integrity Impact</source>
        <translation>Auswirkung auf die Integrität</translation>
    </message>
    <message>
        <source>How much integrity an exploited flaw takes away.</source>
        <translation>Wie viel Integrität die ausgenutzte Schwachstelle kostet.</translation>
    </message>
    <message>
        <source>Availability Impact</source>
        <translation>Auswirkung auf die Verfügbarkeit</translation>
    </message>
    <message>
        <source>How much availability an exploited flaw takes away.</source>
        <translation>Wie viel Verfügbarkeit die ausgenutzte Schwachstelle kostet.</translation>
    </message>
    <message>
        <source>Exploitability</source>
        <translation>Ausnutzbarkeit</translation>
    </message>
    <message>
        <source>How far exploit technique or code has come.</source>
        <translation>Wie weit Technik oder Code zur Ausnutzung gediehen sind.</translation>
    </message>
    <message>
        <source>Remediation Level</source>
        <translation>Stand der Abhilfe</translation>
    </message>
    <message>
        <source>How complete a remedy is at hand.</source>
        <translation>Wie vollständig eine Abhilfe verfügbar ist.</translation>
    </message>
    <message>
        <source>Report Confidence</source>
        <translation>Verlässlichkeit der Meldung</translation>
    </message>
    <message>
        <source>How certain it is that the flaw exists and is as described.</source>
        <translation>Wie sicher es ist, dass die Schwachstelle besteht und der Beschreibung entspricht.</translation>
    </message>
    <message>
        <source>Collateral Damage Potential</source>
        <translation>Möglicher Folgeschaden</translation>
    </message>
    <message>
        <source>Loss of life, property or income that may follow in this environment.</source>
        <translation>Verlust von Leben, Eigentum oder Einkommen, der in dieser Umgebung folgen kann.</translation>
    </message>
    <message>
        <source>Target Distribution</source>
        <translation>Verbreitung der Ziele</translation>
    </message>
    <message>
        <source>Which share of this environment is vulnerable.</source>
        <translation>Welcher Anteil dieser Umgebung verwundbar ist.</translation>
    </message>
    <message>
        <source>Confidentiality Requirement</source>
        <translation>Anforderung an die Vertraulichkeit</translation>
    </message>
    <message>
        <source>How much confidentiality of the affected system matters to this organisation.</source>
        <translation>Wie wichtig dieser Organisation die Vertraulichkeit des betroffenen Systems ist.</translation>
    </message>
    <message>
        <source>Integrity Requirement</source>
        <translation>Anforderung an die Integrität</translation>
    </message>
    <message>
        <source>How much integrity of the affected system matters to this organisation.</source>
        <translation>Wie wichtig dieser Organisation die Integrität des betroffenen Systems ist.</translation>
    </message>
    <message>
        <source>Availability Requirement</source>
        <translation>Anforderung an die Verfügbarkeit</translation>
    </message>
    <message>
        <source>How much availability of the affected system matters to this organisation.</source>
        <translation>Wie wichtig dieser Organisation die Verfügbarkeit des betroffenen Systems ist.</translation>
    </message>
    <message>
        <source>The attack comes over the network, possibly from across the internet.</source>
        <translation>Der Angriff kommt über das Netz, möglicherweise aus dem Internet.</translation>
    </message>
    <message>
        <source>Adjacent</source>
        <translation>Benachbart</translation>
    </message>
    <message>
        <source>The attack comes from a near network only: the same subnet, radio range or administrative zone.</source>
        <translation>Der Angriff kommt nur aus einem nahen Netz: demselben Subnetz, der Funkreichweite oder derselben Verwaltungszone.</translation>
    </message>
    <message>
        <source>The attack needs local access, a remote shell, or a user who opens something.</source>
        <translation>Der Angriff braucht lokalen Zugang, eine entfernte Shell oder einen Benutzer, der etwas öffnet.</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Physisch</translation>
    </message>
    <message>
        <source>The attacker must touch or handle the device.</source>
        <translation>Der Angreifer muss das Gerät berühren oder in die Hand nehmen.</translation>
    </message>
    <message>
        <source>No special conditions: the attack can be repeated at will.</source>
        <translation>Keine besonderen Umstände: der Angriff ist beliebig wiederholbar.</translation>
    </message>
    <message>
        <source>Success depends on conditions the attacker must first prepare or wait for.</source>
        <translation>Der Erfolg hängt von Umständen ab, die der Angreifer erst schaffen oder abwarten muss.</translation>
    </message>
    <message>
        <source>The attacker needs no account and no rights.</source>
        <translation>Der Angreifer braucht kein Konto und keine Rechte.</translation>
    </message>
    <message>
        <source>The attacker needs the rights of an ordinary user.</source>
        <translation>Der Angreifer braucht die Rechte eines gewöhnlichen Benutzers.</translation>
    </message>
    <message>
        <source>The attacker needs significant, for example administrative, rights.</source>
        <translation>Der Angreifer braucht weitreichende Rechte, etwa administrative.</translation>
    </message>
    <message>
        <source>No person has to do anything.</source>
        <translation>Keine Person muss etwas tun.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Some person other than the attacker must act, such as open a file.</source>
        <translation>Jemand anderes als der Angreifer muss handeln, etwa eine Datei öffnen.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>The harm stays with the authority that governs the vulnerable component.</source>
        <translation>Der Schaden bleibt im Verantwortungsbereich der verwundbaren Komponente.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>The harm reaches resources beyond the authority of the vulnerable component, such as a host from its guest.</source>
        <translation>Der Schaden reicht über den Verantwortungsbereich der verwundbaren Komponente hinaus, etwa vom Gast auf den Host.</translation>
    </message>
    <message>
        <source>All information is disclosed, or some whose disclosure is directly serious.</source>
        <translation>Alle Informationen werden offengelegt, oder solche, deren Offenlegung unmittelbar schwer wiegt.</translation>
    </message>
    <message>
        <source>Some information is disclosed, without control of which, or the loss is bounded.</source>
        <translation>Einige Informationen werden offengelegt, ohne Kontrolle darüber, welche, oder der Verlust ist begrenzt.</translation>
    </message>
    <message>
        <source>Anything can be changed, or some data whose change is directly serious.</source>
        <translation>Alles kann verändert werden, oder Daten, deren Änderung unmittelbar schwer wiegt.</translation>
    </message>
    <message>
        <source>Some data can be changed, without control of the result, or with bounded effect.</source>
        <translation>Einige Daten können verändert werden, ohne Kontrolle über das Ergebnis oder mit begrenzter Wirkung.</translation>
    </message>
    <message>
        <source>The component can be denied entirely, or the loss of part of it is directly serious.</source>
        <translation>Die Komponente kann ganz lahmgelegt werden, oder der Ausfall eines Teils wiegt unmittelbar schwer.</translation>
    </message>
    <message>
        <source>Performance drops or service is interrupted, but not denied entirely.</source>
        <translation>Die Leistung sinkt oder der Dienst wird unterbrochen, fällt aber nicht ganz aus.</translation>
    </message>
    <message>
        <source>The component goes on serving unharmed.</source>
        <translation>Die Komponente arbeitet unbeeinträchtigt weiter.</translation>
    </message>
    <message>
        <source>Left open: counts as High.</source>
        <translation>Offen gelassen: zählt als Hoch.</translation>
    </message>
    <message>
        <source>Working autonomous code exists, or no code is needed.</source>
        <translation>Es gibt funktionierenden selbsttätigen Code, oder es braucht keinen.</translation>
    </message>
    <message>
        <source>Working exploit code exists for most situations where the vulnerability is present.</source>
        <translation>Es gibt funktionierenden Exploit-Code für die meisten Fälle, in denen die Schwachstelle besteht.</translation>
    </message>
    <message>
        <source>Code or a demonstration exists that needs real work to be used.</source>
        <translation>Es gibt Code oder eine Vorführung, deren Einsatz echte Arbeit verlangt.</translation>
    </message>
    <message>
        <source>Left open: counts as Unavailable.</source>
        <translation>Offen gelassen: zählt als Nicht verfügbar.</translation>
    </message>
    <message>
        <source>Left open: counts as Confirmed.</source>
        <translation>Offen gelassen: zählt als Bestätigt.</translation>
    </message>
    <message>
        <source>Detailed reports or a reproduction exist, or the vendor has acknowledged it.</source>
        <translation>Es gibt ausführliche Berichte oder einen Nachvollzug, oder der Hersteller hat sie eingeräumt.</translation>
    </message>
    <message>
        <source>Reasonable</source>
        <translation>Plausibel</translation>
    </message>
    <message>
        <source>Much is published and the bug was reproduced, but the cause is not fully known.</source>
        <translation>Vieles ist veröffentlicht und der Fehler wurde nachvollzogen, aber die Ursache ist nicht ganz bekannt.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Impacts are reported, but their cause is unknown or the reports differ.</source>
        <translation>Auswirkungen werden gemeldet, aber ihre Ursache ist unbekannt oder die Berichte weichen ab.</translation>
    </message>
    <message>
        <source>Left open: counts as Medium.</source>
        <translation>Offen gelassen: zählt als Mittel.</translation>
    </message>
    <message>
        <source>As in the base metric.</source>
        <translation>Wie in der Basismetrik.</translation>
    </message>
    <message>
        <source>Attack Vector</source>
        <translation>Angriffsvektor</translation>
    </message>
    <message>
        <source>From how far away the vulnerability can be exploited.</source>
        <translation>Aus welcher Entfernung die Schwachstelle ausgenutzt werden kann.</translation>
    </message>
    <message>
        <source>Attack Complexity</source>
        <translation>Angriffskomplexität</translation>
    </message>
    <message>
        <source>Conditions beyond the attacker&apos;s control that an attack depends on.</source>
        <translation>Umstände außerhalb der Kontrolle des Angreifers, von denen ein Angriff abhängt.</translation>
    </message>
    <message>
        <source>Privileges Required</source>
        <translation>Erforderliche Rechte</translation>
    </message>
    <message>
        <source>Rights the attacker must already hold before the attack.</source>
        <translation>Rechte, die der Angreifer vor dem Angriff schon haben muss.</translation>
    </message>
    <message>
        <source>User Interaction</source>
        <translation>Benutzerinteraktion</translation>
    </message>
    <message>
        <source>Whether some other person must take part.</source>
        <translation>Ob eine andere Person mitwirken muss.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Whether the attack harms resources beyond the security authority of the vulnerable component.</source>
        <translation>Ob der Angriff Ressourcen außerhalb des Verantwortungsbereichs der verwundbaren Komponente schädigt.</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>How much confidentiality is lost in the impacted component.</source>
        <translation>Wie viel Vertraulichkeit in der beeinträchtigten Komponente verloren geht.</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>How much integrity is lost in the impacted component.</source>
        <translation>Wie viel Integrität in der beeinträchtigten Komponente verloren geht.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>How much availability is lost in the impacted component.</source>
        <translation>Wie viel Verfügbarkeit in der beeinträchtigten Komponente verloren geht.</translation>
    </message>
    <message>
        <source>Exploit Code Maturity</source>
        <translation>Reife des Exploit-Codes</translation>
    </message>
    <message>
        <source>How certain it is that the vulnerability exists and is as described.</source>
        <translation>Wie sicher es ist, dass die Schwachstelle besteht und der Beschreibung entspricht.</translation>
    </message>
    <message>
        <source>Modified Attack Vector</source>
        <translation>Angriffsvektor (angepasst)</translation>
    </message>
    <message>
        <source>Attack Vector as it is in this environment.</source>
        <translation>Angriffsvektor in dieser Umgebung.</translation>
    </message>
    <message>
        <source>Modified Attack Complexity</source>
        <translation>Angriffskomplexität (angepasst)</translation>
    </message>
    <message>
        <source>Attack Complexity as it is in this environment.</source>
        <translation>Angriffskomplexität in dieser Umgebung.</translation>
    </message>
    <message>
        <source>Modified Privileges Required</source>
        <translation>Erforderliche Rechte (angepasst)</translation>
    </message>
    <message>
        <source>Privileges Required as it is in this environment.</source>
        <translation>Erforderliche Rechte in dieser Umgebung.</translation>
    </message>
    <message>
        <source>Modified User Interaction</source>
        <translation>Benutzerinteraktion (angepasst)</translation>
    </message>
    <message>
        <source>User Interaction as it is in this environment.</source>
        <translation>Benutzerinteraktion in dieser Umgebung.</translation>
    </message>
    <message>
        <source>Modified Scope</source>
        <translation>Geltungsbereich (angepasst)</translation>
    </message>
    <message>
        <source>Scope as it is in this environment.</source>
        <translation>Geltungsbereich in dieser Umgebung.</translation>
    </message>
    <message>
        <source>Modified Confidentiality</source>
        <translation>Vertraulichkeit (angepasst)</translation>
    </message>
    <message>
        <source>Confidentiality as it is in this environment.</source>
        <translation>Vertraulichkeit in dieser Umgebung.</translation>
    </message>
    <message>
        <source>Modified Integrity</source>
        <translation>Integrität (angepasst)</translation>
    </message>
    <message>
        <source>Integrity as it is in this environment.</source>
        <translation>Integrität in dieser Umgebung.</translation>
    </message>
    <message>
        <source>Modified Availability</source>
        <translation>Verfügbarkeit (angepasst)</translation>
    </message>
    <message>
        <source>Availability as it is in this environment.</source>
        <translation>Verfügbarkeit in dieser Umgebung.</translation>
    </message>
    <message>
        <source>No security measure must be worked around: the attack can be repeated at will.</source>
        <translation>Keine Schutzmaßnahme muss umgangen werden: der Angriff ist beliebig wiederholbar.</translation>
    </message>
    <message>
        <source>A measure such as address randomisation must be evaded, or a secret of the target obtained.</source>
        <translation>Eine Maßnahme wie die Adressverwürfelung muss umgangen oder ein Geheimnis des Ziels erlangt werden.</translation>
    </message>
    <message>
        <source>The attack works in all or most instances of the vulnerable system.</source>
        <translation>Der Angriff gelingt bei allen oder den meisten Exemplaren des verwundbaren Systems.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>The attack works only under a certain deployment or condition, such as a race or a position on the path.</source>
        <translation>Der Angriff gelingt nur bei bestimmtem Einsatz oder Umstand, etwa einer Wettlaufsituation oder einer Position auf dem Pfad.</translation>
    </message>
    <message>
        <source>Passive</source>
        <translation>Passiv</translation>
    </message>
    <message>
        <source>A person must take part by ordinary use that does not work around protection, such as visit a page.</source>
        <translation>Eine Person muss durch gewöhnliche Nutzung mitwirken, ohne Schutz zu umgehen, etwa eine Seite besuchen.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>A person must act on purpose, such as import a file or dismiss a warning.</source>
        <translation>Eine Person muss gezielt handeln, etwa eine Datei importieren oder eine Warnung wegklicken.</translation>
    </message>
    <message>
        <source>All information of the vulnerable system is disclosed, or some whose disclosure is directly serious.</source>
        <translation>Alle Informationen des verwundbaren Systems werden offengelegt, oder solche, deren Offenlegung unmittelbar schwer wiegt.</translation>
    </message>
    <message>
        <source>Some of its information is disclosed, without control of which, or the loss is bounded.</source>
        <translation>Einige seiner Informationen werden offengelegt, ohne Kontrolle darüber, welche, oder der Verlust ist begrenzt.</translation>
    </message>
    <message>
        <source>Nothing of the vulnerable system is disclosed.</source>
        <translation>Nichts vom verwundbaren System wird offengelegt.</translation>
    </message>
    <message>
        <source>Anything on the vulnerable system can be changed, or some data whose change is directly serious.</source>
        <translation>Alles auf dem verwundbaren System kann verändert werden, oder Daten, deren Änderung unmittelbar schwer wiegt.</translation>
    </message>
    <message>
        <source>Some of its data can be changed, without control of the result, or with bounded effect.</source>
        <translation>Einige seiner Daten können verändert werden, ohne Kontrolle über das Ergebnis oder mit begrenzter Wirkung.</translation>
    </message>
    <message>
        <source>Nothing on the vulnerable system can be changed.</source>
        <translation>Nichts auf dem verwundbaren System kann verändert werden.</translation>
    </message>
    <message>
        <source>The vulnerable system can be denied entirely, or the loss of part of it is directly serious.</source>
        <translation>Das verwundbare System kann ganz lahmgelegt werden, oder der Ausfall eines Teils wiegt unmittelbar schwer.</translation>
    </message>
    <message>
        <source>Its performance drops or service is interrupted, but not denied entirely.</source>
        <translation>Seine Leistung sinkt oder der Dienst wird unterbrochen, fällt aber nicht ganz aus.</translation>
    </message>
    <message>
        <source>The vulnerable system goes on serving unharmed.</source>
        <translation>Das verwundbare System arbeitet unbeeinträchtigt weiter.</translation>
    </message>
    <message>
        <source>All information of some other system is disclosed, or some whose disclosure is directly serious.</source>
        <translation>Alle Informationen eines anderen Systems werden offengelegt, oder solche, deren Offenlegung unmittelbar schwer wiegt.</translation>
    </message>
    <message>
        <source>Some information of other systems is disclosed, without control of which, or the loss is bounded.</source>
        <translation>Einige Informationen anderer Systeme werden offengelegt, ohne Kontrolle darüber, welche, oder der Verlust ist begrenzt.</translation>
    </message>
    <message>
        <source>Nothing of other systems is disclosed, or all harm stays with the vulnerable system.</source>
        <translation>Nichts von anderen Systemen wird offengelegt, oder aller Schaden bleibt beim verwundbaren System.</translation>
    </message>
    <message>
        <source>Anything on some other system can be changed, or some data whose change is directly serious.</source>
        <translation>Alles auf einem anderen System kann verändert werden, oder Daten, deren Änderung unmittelbar schwer wiegt.</translation>
    </message>
    <message>
        <source>Some data of other systems can be changed, without control of the result, or with bounded effect.</source>
        <translation>Einige Daten anderer Systeme können verändert werden, ohne Kontrolle über das Ergebnis oder mit begrenzter Wirkung.</translation>
    </message>
    <message>
        <source>Nothing on other systems can be changed, or all harm stays with the vulnerable system.</source>
        <translation>Nichts auf anderen Systemen kann verändert werden, oder aller Schaden bleibt beim verwundbaren System.</translation>
    </message>
    <message>
        <source>Some other system can be denied entirely, or the loss of part of it is directly serious.</source>
        <translation>Ein anderes System kann ganz lahmgelegt werden, oder der Ausfall eines Teils wiegt unmittelbar schwer.</translation>
    </message>
    <message>
        <source>Performance of other systems drops or their service is interrupted, but not denied entirely.</source>
        <translation>Die Leistung anderer Systeme sinkt oder ihr Dienst wird unterbrochen, fällt aber nicht ganz aus.</translation>
    </message>
    <message>
        <source>Other systems go on serving unharmed, or all harm stays with the vulnerable system.</source>
        <translation>Andere Systeme arbeiten unbeeinträchtigt weiter, oder aller Schaden bleibt beim verwundbaren System.</translation>
    </message>
    <message>
        <source>Left open: counts as Attacked.</source>
        <translation>Offen gelassen: zählt als Angegriffen.</translation>
    </message>
    <message>
        <source>Attacked</source>
        <translation>Angegriffen</translation>
    </message>
    <message>
        <source>Attacks have been reported, or tools that make them simple are at hand.</source>
        <translation>Angriffe wurden gemeldet, oder es gibt Werkzeuge, die sie einfach machen.</translation>
    </message>
    <message>
        <source>Code or a description is public, but no attacks and no simple tools are known.</source>
        <translation>Code oder eine Beschreibung ist öffentlich, aber weder Angriffe noch einfache Werkzeuge sind bekannt.</translation>
    </message>
    <message>
        <source>Unreported</source>
        <translation>Nicht gemeldet</translation>
    </message>
    <message>
        <source>Neither public code nor attacks are known.</source>
        <translation>Weder öffentlicher Code noch Angriffe sind bekannt.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit von Menschen</translation>
    </message>
    <message>
        <source>A change would foreseeably injure people, from serious injury to death.</source>
        <translation>Eine Änderung würde absehbar Menschen verletzen, von schwerer Verletzung bis zum Tod.</translation>
    </message>
    <message>
        <source>A failure would foreseeably injure people, from serious injury to death.</source>
        <translation>Ein Ausfall würde absehbar Menschen verletzen, von schwerer Verletzung bis zum Tod.</translation>
    </message>
    <message>
        <source>The supplier gives no opinion.</source>
        <translation>Der Anbieter äußert sich nicht.</translation>
    </message>
    <message>
        <source>Negligible</source>
        <translation>Vernachlässigbar</translation>
    </message>
    <message>
        <source>At most minor injuries are to be expected.</source>
        <translation>Höchstens leichte Verletzungen sind zu erwarten.</translation>
    </message>
    <message>
        <source>Injuries beyond minor ones are possible.</source>
        <translation>Mehr als leichte Verletzungen sind möglich.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>At least one step, from reconnaissance to exploitation, cannot be automated.</source>
        <translation>Mindestens ein Schritt, von der Erkundung bis zur Ausnutzung, lässt sich nicht automatisieren.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Every step can be automated, as a worm would.</source>
        <translation>Jeder Schritt lässt sich automatisieren, wie bei einem Wurm.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>The system recovers by itself.</source>
        <translation>Das System erholt sich von selbst.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>A person must act to bring it back.</source>
        <translation>Eine Person muss handeln, um es zurückzubringen.</translation>
    </message>
    <message>
        <source>Irrecoverable</source>
        <translation>Nicht wiederherstellbar</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Es kann nicht zurückgebracht werden.</translation>
    </message>
    <message>
        <source>Diffuse</source>
        <translation>Verteilt</translation>
    </message>
    <message>
        <source>A single target holds little, such as one person&apos;s device.</source>
        <translation>Ein einzelnes Ziel birgt wenig, etwa das Gerät einer Person.</translation>
    </message>
    <message>
        <source>Concentrated</source>
        <translation>Konzentriert</translation>
    </message>
    <message>
        <source>A single target holds much, such as a central server.</source>
        <translation>Ein einzelnes Ziel birgt viel, etwa ein zentraler Server.</translation>
    </message>
    <message>
        <source>Little is needed, such as reading advice or a plain update.</source>
        <translation>Wenig ist nötig, etwa Hinweise lesen oder ein einfaches Update.</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Some effort and a short interruption are needed.</source>
        <translation>Etwas Aufwand und eine kurze Unterbrechung sind nötig.</translation>
    </message>
    <message>
        <source>Much effort, a long outage or a replacement in the field is needed.</source>
        <translation>Viel Aufwand, ein langer Ausfall oder ein Austausch vor Ort ist nötig.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Ohne Farbe (Clear)</translation>
    </message>
    <message>
        <source>For information only.</source>
        <translation>Nur zur Information.</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Reduced urgency.</source>
        <translation>Verringerte Dringlichkeit.</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Gelb (Amber)</translation>
    </message>
    <message>
        <source>Moderate urgency.</source>
        <translation>Mäßige Dringlichkeit.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Highest urgency.</source>
        <translation>Höchste Dringlichkeit.</translation>
    </message>
    <message>
        <source>Measures the attacker must evade or work around.</source>
        <translation>Maßnahmen, denen der Angreifer entgehen oder die er umgehen muss.</translation>
    </message>
    <message>
        <source>Attack Requirements</source>
        <translation>Angriffsvoraussetzungen</translation>
    </message>
    <message>
        <source>Conditions of the vulnerable system&apos;s deployment that the attack depends on.</source>
        <translation>Umstände des Einsatzes des verwundbaren Systems, von denen der Angriff abhängt.</translation>
    </message>
    <message>
        <source>Whether, and how, some other person must take part.</source>
        <translation>Ob und wie eine andere Person mitwirken muss.</translation>
    </message>
    <message>
        <source>Vulnerable System Confidentiality</source>
        <translation>Vertraulichkeit, verwundbares System</translation>
    </message>
    <message>
        <source>How much confidentiality the vulnerable system itself loses.</source>
        <translation>Wie viel Vertraulichkeit das verwundbare System selbst verliert.</translation>
    </message>
    <message>
        <source>Vulnerable System Integrity</source>
        <translation>Integrität, verwundbares System</translation>
    </message>
    <message>
        <source>How much integrity the vulnerable system itself loses.</source>
        <translation>Wie viel Integrität das verwundbare System selbst verliert.</translation>
    </message>
    <message>
        <source>Vulnerable System Availability</source>
        <translation>Verfügbarkeit, verwundbares System</translation>
    </message>
    <message>
        <source>How much availability the vulnerable system itself loses.</source>
        <translation>Wie viel Verfügbarkeit das verwundbare System selbst verliert.</translation>
    </message>
    <message>
        <source>Subsequent System Confidentiality</source>
        <translation>Vertraulichkeit, nachgelagerte Systeme</translation>
    </message>
    <message>
        <source>How much confidentiality systems beyond the vulnerable one lose.</source>
        <translation>Wie viel Vertraulichkeit Systeme über das verwundbare hinaus verlieren.</translation>
    </message>
    <message>
        <source>Subsequent System Integrity</source>
        <translation>Integrität, nachgelagerte Systeme</translation>
    </message>
    <message>
        <source>How much integrity systems beyond the vulnerable one lose.</source>
        <translation>Wie viel Integrität Systeme über das verwundbare hinaus verlieren.</translation>
    </message>
    <message>
        <source>Subsequent System Availability</source>
        <translation>Verfügbarkeit, nachgelagerte Systeme</translation>
    </message>
    <message>
        <source>How much availability systems beyond the vulnerable one lose.</source>
        <translation>Wie viel Verfügbarkeit Systeme über das verwundbare hinaus verlieren.</translation>
    </message>
    <message>
        <source>Exploit Maturity</source>
        <translation>Reife der Ausnutzung</translation>
    </message>
    <message>
        <source>How likely an attack is, by what is known of techniques, code and attacks.</source>
        <translation>Wie wahrscheinlich ein Angriff ist, nach dem, was über Techniken, Code und Angriffe bekannt ist.</translation>
    </message>
    <message>
        <source>Modified Attack Requirements</source>
        <translation>Angriffsvoraussetzungen (angepasst)</translation>
    </message>
    <message>
        <source>Attack Requirements as it is in this environment.</source>
        <translation>Angriffsvoraussetzungen in dieser Umgebung.</translation>
    </message>
    <message>
        <source>Modified Vulnerable System Confidentiality</source>
        <translation>Vertraulichkeit, verwundbares System (angepasst)</translation>
    </message>
    <message>
        <source>Vulnerable System Confidentiality as it is in this environment.</source>
        <translation>Vertraulichkeit, verwundbares System in dieser Umgebung.</translation>
    </message>
    <message>
        <source>Modified Vulnerable System Integrity</source>
        <translation>Integrität, verwundbares System (angepasst)</translation>
    </message>
    <message>
        <source>Vulnerable System Integrity as it is in this environment.</source>
        <translation>Integrität, verwundbares System in dieser Umgebung.</translation>
    </message>
    <message>
        <source>Modified Vulnerable System Availability</source>
        <translation>Verfügbarkeit, verwundbares System (angepasst)</translation>
    </message>
    <message>
        <source>Vulnerable System Availability as it is in this environment.</source>
        <translation>Verfügbarkeit, verwundbares System in dieser Umgebung.</translation>
    </message>
    <message>
        <source>Modified Subsequent System Confidentiality</source>
        <translation>Vertraulichkeit, nachgelagerte Systeme (angepasst)</translation>
    </message>
    <message>
        <source>Subsequent System Confidentiality as it is in this environment.</source>
        <translation>Vertraulichkeit, nachgelagerte Systeme in dieser Umgebung.</translation>
    </message>
    <message>
        <source>Modified Subsequent System Integrity</source>
        <translation>Integrität, nachgelagerte Systeme (angepasst)</translation>
    </message>
    <message>
        <source>Subsequent System Integrity as it is in this environment, where human safety may be at stake.</source>
        <translation>Integrität der nachgelagerten Systeme, wie sie in dieser Umgebung ist, wo Menschen gefährdet sein können.</translation>
    </message>
    <message>
        <source>Modified Subsequent System Availability</source>
        <translation>Verfügbarkeit, nachgelagerte Systeme (angepasst)</translation>
    </message>
    <message>
        <source>Subsequent System Availability as it is in this environment, where human safety may be at stake.</source>
        <translation>Verfügbarkeit der nachgelagerten Systeme, wie sie in dieser Umgebung ist, wo Menschen gefährdet sein können.</translation>
    </message>
    <message>
        <source>Whether people may be injured when the vulnerability is exploited.</source>
        <translation>Ob Menschen verletzt werden können, wenn die Schwachstelle ausgenutzt wird.</translation>
    </message>
    <message>
        <source>Automatable</source>
        <translation>Automatisierbar</translation>
    </message>
    <message>
        <source>Whether an attacker can automate every step against many targets.</source>
        <translation>Ob ein Angreifer jeden Schritt gegen viele Ziele automatisieren kann.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Whether the system comes back after an attack.</source>
        <translation>Ob das System nach einem Angriff zurückkommt.</translation>
    </message>
    <message>
        <source>Value Density</source>
        <translation>Wertdichte</translation>
    </message>
    <message>
        <source>How much an attacker gains from a single exploitation.</source>
        <translation>Wie viel ein Angreifer durch eine einzelne Ausnutzung gewinnt.</translation>
    </message>
    <message>
        <source>Vulnerability Response Effort</source>
        <translation>Aufwand der Reaktion</translation>
    </message>
    <message>
        <source>How hard it is for consumers to respond.</source>
        <translation>Wie schwer es Anwendern fällt, zu reagieren.</translation>
    </message>
    <message>
        <source>Provider Urgency</source>
        <translation>Dringlichkeit laut Anbieter</translation>
    </message>
    <message>
        <source>How urgent the supplier holds the response to be.</source>
        <translation>Für wie dringend der Anbieter die Reaktion hält.</translation>
    </message>
    <message>
        <source>Vulnerable · %1</source>
        <translation>Verwundbar · %1</translation>
    </message>
    <message>
        <source>Subsequent · %1</source>
        <translation>Nachgelagert · %1</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Vulnerable system impact</source>
        <translation>Auswirkung auf das verwundbare System</translation>
    </message>
    <message>
        <source>Subsequent system impact</source>
        <translation>Auswirkung auf nachgelagerte Systeme</translation>
    </message>
    <message>
        <source>Temporal</source>
        <translation>Zeitlich</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Bedrohung</translation>
    </message>
    <message>
        <source>Environmental</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Security requirements</source>
        <translation>Sicherheitsanforderungen</translation>
    </message>
    <message>
        <source>Modified base metrics</source>
        <translation>Angepasste Basismetriken</translation>
    </message>
    <message>
        <source>Supplemental</source>
        <translation>Ergänzend</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Spezifikation</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>There is no vector.</source>
        <translation>Es ist kein Vektor da.</translation>
    </message>
    <message>
        <source>“%1” is not the beginning of a CVSS vector.</source>
        <translation>„%1“ ist nicht der Anfang eines CVSS-Vektors.</translation>
    </message>
    <message>
        <source>The prefix such as “CVSS:3.1/” is missing.</source>
        <translation>Der Anfang wie „CVSS:3.1/“ fehlt.</translation>
    </message>
    <message>
        <source>A metric is missing after the slash.</source>
        <translation>Nach dem Schrägstrich fehlt eine Metrik.</translation>
    </message>
    <message>
        <source>“%1” is not METRIC:VALUE.</source>
        <translation>„%1“ ist nicht METRIK:WERT.</translation>
    </message>
    <message>
        <source>This version has no metric “%1”.</source>
        <translation>Diese Version hat keine Metrik „%1“.</translation>
    </message>
    <message>
        <source>%1 has no value “%2”.</source>
        <translation>%1 hat keinen Wert „%2“.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 ist zweimal da.</translation>
    </message>
    <message>
        <source>%1 is out of place: base metrics have a fixed order.</source>
        <translation>%1 steht am falschen Platz: Basismetriken haben eine feste Reihenfolge.</translation>
    </message>
    <message>
        <source>These metrics are missing: %1.</source>
        <translation>Diese Metriken fehlen: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a score from 0.0 to 10.0.</source>
        <translation>„%1“ ist kein Wert von 0,0 bis 10,0.</translation>
    </message>
    <message>
        <source>The vector can’t be read (%1).</source>
        <translation>Der Vektor ist nicht lesbar (%1).</translation>
    </message>
    <message>
        <source>Read although the metrics were out of order.</source>
        <translation>Gelesen, obwohl die Metriken nicht in der Reihenfolge waren.</translation>
    </message>
    <message>
        <source>Read although a group was incomplete.</source>
        <translation>Gelesen, obwohl eine Gruppe unvollständig war.</translation>
    </message>
    <message>
        <source>Read although v2.0 has no prefix.</source>
        <translation>Gelesen, obwohl v2.0 keinen Anfang dieser Art hat.</translation>
    </message>
    <message>
        <source>The temporal score was published as the base score; base is %1.</source>
        <translation>Der zeitliche Wert wurde als Basiswert veröffentlicht; der Basiswert ist %1.</translation>
    </message>
    <message>
        <source>The environmental score was published as the base score; base is %1.</source>
        <translation>Der Umgebungswert wurde als Basiswert veröffentlicht; der Basiswert ist %1.</translation>
    </message>
    <message>
        <source>The published score leaves out metrics of its vector, which gives %1.</source>
        <translation>Der veröffentlichte Wert lässt Metriken seines Vektors aus, der %1 ergibt.</translation>
    </message>
    <message>
        <source>The published severity is not the band of %1.</source>
        <translation>Die veröffentlichte Schwere ist nicht die Stufe von %1.</translation>
    </message>
    <message>
        <source>The published score is not what its vector gives, %1.</source>
        <translation>Der veröffentlichte Wert ist nicht, was sein Vektor ergibt: %1.</translation>
    </message>
</context>
<context>
    <name>firebreak::Startup</name>
    <message>
        <source>Asking the keychain for the key.
It may want its password, in a window of its own.</source>
        <translation>Der Schlüsselbund wird nach dem Schlüssel gefragt.
Vielleicht will er sein Passwort, in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation>Der Arbeitsbereich wird geöffnet …</translation>
    </message>
    <message>
        <source>Starting the built-in server…</source>
        <translation>Der eingebaute Server startet …</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Beitritt läuft …</translation>
    </message>
    <message>
        <source>Preparing the demo workspace…</source>
        <translation>Der Demo-Arbeitsbereich wird vorbereitet …</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::CellTable</name>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>%Ln Eintrag zeigen</numerusform>
            <numerusform>Alle %Ln zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firebreak::ui::ChoicePopup</name>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::CommandPalette</name>
    <message>
        <source>Nothing has this name. Try fewer letters.</source>
        <translation>Nichts heißt so. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Action, view or record</source>
        <translation>Aktion, Ansicht oder Datensatz</translation>
    </message>
    <message>
        <source>Found entries</source>
        <translation>Gefundene Einträge</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::CommentThread</name>
    <message>
        <source>Comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Neuer Kommentar</translation>
    </message>
    <message>
        <source>Write a comment for the team</source>
        <translation>Schreiben Sie einen Kommentar für das Team</translation>
    </message>
    <message>
        <source>Add the comment (Ctrl+Enter)</source>
        <translation>Kommentar hinzufügen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>unsent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>Remove this comment</source>
        <translation>Diesen Kommentar entfernen</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::ConflictCard</name>
    <message>
        <source>Open the report</source>
        <translation>Meldung öffnen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine Fassung</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere Fassung</translation>
    </message>
    <message>
        <source>Theirs · %1</source>
        <comment>a person</comment>
        <translation>Andere Fassung · %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>Meine verwerfen</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Andere behalten</translation>
    </message>
    <message>
        <source>Combine…</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>The text that shall stand</source>
        <translation>Der Text, der gelten soll</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Diesen Text übernehmen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>What you wrote is then gone for good.</source>
        <translation>Was Sie geschrieben haben, ist dann endgültig weg.</translation>
    </message>
    <message>
        <source>Discard my text</source>
        <translation>Meinen Text verwerfen</translation>
    </message>
    <message>
        <source>Use this text (Ctrl+Enter)</source>
        <translation>Diesen Text übernehmen (Strg+Eingabe)</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::ConflictNotice</name>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes to this report could not stand. What you see is what is there now; yours is kept beside it.</source>
        <translation>
            <numerusform>Eine Ihrer Änderungen an dieser Meldung konnte nicht bestehen. Sie sehen, was jetzt gilt; Ihre Fassung ist daneben aufbewahrt.</numerusform>
            <numerusform>%Ln Ihrer Änderungen an dieser Meldung konnten nicht bestehen. Sie sehen, was jetzt gilt; Ihre Fassungen sind daneben aufbewahrt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firebreak::ui::ConflictPage</name>
    <message>
        <source>Back to the queue</source>
        <translation>Zurück zum Eingang</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>This list could not be read</source>
        <translation>Diese Liste konnte nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more follow when these are decided.</source>
        <translation>
            <numerusform>%Ln weiterer folgt, sobald diese entschieden sind.</numerusform>
            <numerusform>%Ln weitere folgen, sobald diese entschieden sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nichts zu entscheiden</translation>
    </message>
    <message>
        <source>When somebody else was faster with a change, or the server refuses one, yours waits here beside theirs. Nothing is overwritten or dropped.</source>
        <translation>Wenn jemand mit einer Änderung schneller war oder der Server eine ablehnt, wartet Ihre hier neben der anderen. Nichts wird überschrieben oder verworfen.</translation>
    </message>
    <message>
        <source>%1: kept mine</source>
        <translation>%1: meine Fassung behalten</translation>
    </message>
    <message>
        <source>%1: kept theirs</source>
        <translation>%1: andere Fassung behalten</translation>
    </message>
    <message>
        <source>%1: combined</source>
        <translation>%1: zusammengeführt</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::ConflictWords</name>
    <message>
        <source>Report made by hand</source>
        <translation>Von Hand angelegte Meldung</translation>
    </message>
    <message>
        <source>A comment</source>
        <translation>Ein Kommentar</translation>
    </message>
    <message>
        <source>A flaw</source>
        <translation>Eine Schwachstelle</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Ein Datensatz</translation>
    </message>
    <message>
        <source>You changed: %1</source>
        <comment>a field</comment>
        <translation>Sie haben geändert: %1</translation>
    </message>
    <message>
        <source>You added the label “%1”</source>
        <translation>Sie haben das Label „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>You removed the label “%1”</source>
        <translation>Sie haben das Label „%1“ entfernt</translation>
    </message>
    <message>
        <source>You added the reference %1</source>
        <translation>Sie haben den Verweis %1 hinzugefügt</translation>
    </message>
    <message>
        <source>You removed the reference %1</source>
        <translation>Sie haben den Verweis %1 entfernt</translation>
    </message>
    <message>
        <source>You decided: %1</source>
        <comment>a disposition</comment>
        <translation>Sie haben entschieden: %1</translation>
    </message>
    <message>
        <source>You restored it</source>
        <translation>Sie haben es wiederhergestellt</translation>
    </message>
    <message>
        <source>You removed it</source>
        <translation>Sie haben es entfernt</translation>
    </message>
    <message>
        <source>You reopened the report</source>
        <translation>Sie haben die Meldung wieder geöffnet</translation>
    </message>
    <message>
        <source>You commented</source>
        <translation>Sie haben kommentiert</translation>
    </message>
    <message>
        <source>You made a report</source>
        <translation>Sie haben eine Meldung angelegt</translation>
    </message>
    <message>
        <source>You imported a document</source>
        <translation>Sie haben ein Dokument importiert</translation>
    </message>
    <message>
        <source>You took back an import</source>
        <translation>Sie haben einen Import zurückgenommen</translation>
    </message>
    <message>
        <source>You changed an account</source>
        <translation>Sie haben ein Konto geändert</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile.</source>
        <translation>Jemand anderes hat es inzwischen geändert.</translation>
    </message>
    <message>
        <source>%1 changed it meanwhile.</source>
        <translation>%1 hat es inzwischen geändert.</translation>
    </message>
    <message>
        <source>Somebody else decided it meanwhile.</source>
        <translation>Jemand anderes hat inzwischen entschieden.</translation>
    </message>
    <message>
        <source>%1 decided it meanwhile.</source>
        <translation>%1 hat inzwischen entschieden.</translation>
    </message>
    <message>
        <source>It was removed meanwhile.</source>
        <translation>Es wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>It was refused. %1</source>
        <translation>Es wurde abgelehnt. %1</translation>
    </message>
    <message>
        <source>You changed a record</source>
        <translation>Sie haben einen Datensatz geändert</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::CvssDialog</name>
    <message>
        <source>CVSS</source>
        <translation>CVSS</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the vector</source>
        <translation>Vektor kopieren</translation>
    </message>
    <message>
        <source>A value’s letter sets it and goes on · ↑ ↓ metric · ← → value · Del leaves open · Ctrl+1…4 version</source>
        <translation>Der Buchstabe eines Werts setzt ihn und geht weiter · ↑ ↓ Metrik · ← → Wert · Entf lässt offen · Strg+1…4 Version</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>CVSS of %1</source>
        <translation>CVSS von %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>CVSS %1, issuers who scored it: %2</source>
        <translation>CVSS %1, bewertet von %2 Stellen</translation>
    </message>
    <message>
        <source>Ctrl+%1. Issuers who scored it: %2.</source>
        <translation>Strg+%1. Bewertet von %2 Stellen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A vector is not complete yet: finish or clear it.</source>
        <translation>Ein Vektor ist noch nicht vollständig: ergänzen oder leeren Sie ihn.</translation>
    </message>
    <message>
        <source>This is what you typed and did not apply last time.</source>
        <translation>Das haben Sie beim letzten Mal eingegeben und nicht übernommen.</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::CvssExplanation</name>
    <message>
        <source>Documents of CVSS %1</source>
        <translation>Dokumente zu CVSS %1</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::CvssGauge</name>
    <message>
        <source>Score %1, %2</source>
        <translation>Wert %1, %2</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Noch kein Wert</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::CvssIssuerHeader</name>
    <message>
        <source>Take over this vector</source>
        <translation>Diesen Vektor übernehmen</translation>
    </message>
    <message>
        <source>Take over the vector of %1</source>
        <translation>Den Vektor von %1 übernehmen</translation>
    </message>
    <message>
        <source>same score</source>
        <translation>gleicher Wert</translation>
    </message>
    <message>
        <source>%1 band</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>A significant difference: 1.0 or more, or another band.</source>
        <translation>Ein deutlicher Unterschied: 1,0 oder mehr, oder eine andere Stufe.</translation>
    </message>
    <message>
        <source>Difference from the own score.</source>
        <translation>Unterschied zum eigenen Wert.</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::CvssMetricGrid</name>
    <message>
        <source>Own</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>noch nicht bewertet</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::CvssMetricRow</name>
    <message>
        <source>%1 differs: %2</source>
        <translation>%1 weicht ab: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::CvssScorePanel</name>
    <message>
        <source>Base metrics to go: %1</source>
        <translation>Noch offene Basismetriken: %1</translation>
    </message>
    <message>
        <source>Nomenclature</source>
        <translation>Nomenklatur</translation>
    </message>
    <message>
        <source>Macrovector</source>
        <translation>Makrovektor</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::CvssVectorEdit</name>
    <message>
        <source>Paste a vector of any version</source>
        <translation>Vektor beliebiger Version einfügen</translation>
    </message>
    <message>
        <source>CVSS vector</source>
        <translation>CVSS-Vektor</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::FieldWords</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>CVE ID</source>
        <translation>CVE-ID</translation>
    </message>
    <message>
        <source>CWE</source>
        <translation>CWE</translation>
    </message>
    <message>
        <source>CVSS %1</source>
        <translation>CVSS %1</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengelegt</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>Abgelegt unter</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>Somebody no longer in the team</source>
        <translation>Jemand, der nicht mehr im Team ist</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>disposition and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>number of comments</comment>
        <translation>
            <numerusform>%Ln hinzugefügt</numerusform>
            <numerusform>%Ln hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>number of comments</comment>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>A report of its own again</source>
        <translation>Wieder eine eigene Meldung</translation>
    </message>
    <message>
        <source>Into another report of the same vulnerability</source>
        <translation>Mit einer anderen Meldung derselben Schwachstelle</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>an old and a new value</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Put in another order</source>
        <translation>Anders angeordnet</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <comment>a source</comment>
        <translation>%1 aktualisiert</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>a source</comment>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>a source</comment>
        <translation>%1 entfernt</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::HistoryTimeline</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Hide who changed what</source>
        <translation>Ausblenden, wer was geändert hat</translation>
    </message>
    <message>
        <source>Show who changed what</source>
        <translation>Zeigen, wer was geändert hat</translation>
    </message>
    <message>
        <source>Your changes appear here once the server has confirmed them.</source>
        <translation>Ihre Änderungen erscheinen hier, sobald der Server sie bestätigt hat.</translation>
    </message>
    <message>
        <source>Nothing has changed since this copy of the report was fetched.</source>
        <translation>Seit diese Kopie der Meldung geholt wurde, hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Your newest changes are not sent yet; they appear here once the server has confirmed them.</source>
        <translation>Ihre neuesten Änderungen sind noch nicht gesendet; sie erscheinen hier, sobald der Server sie bestätigt hat.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln older</source>
        <comment>number of changes</comment>
        <translation>
            <numerusform>%Ln ältere zeigen</numerusform>
            <numerusform>%Ln ältere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::ImportBar</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Import stopped; what was read is kept</source>
        <translation>Import angehalten; was gelesen wurde, bleibt</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Import fertig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new reports</source>
        <translation>
            <numerusform>%Ln neue Meldung</numerusform>
            <numerusform>%Ln neue Meldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents were here already</source>
        <translation>
            <numerusform>%Ln Dokument war schon da</numerusform>
            <numerusform>%Ln Dokumente waren schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused…</source>
        <translation>
            <numerusform>%Ln abgelehnt …</numerusform>
            <numerusform>%Ln abgelehnt …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiteres</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused documents</source>
        <translation>Abgelehnte Dokumente</translation>
    </message>
    <message>
        <source>file %1 of %2</source>
        <translation>Datei %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firebreak::ui::ImportWords</name>
    <message>
        <source>this is not well-formed JSON</source>
        <translation>das ist kein wohlgeformtes JSON</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>der Text ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>it is nested deeper than any real document</source>
        <translation>es ist tiefer verschachtelt als jedes echte Dokument</translation>
    </message>
    <message>
        <source>it is larger than the limit</source>
        <translation>es ist größer als die Grenze</translation>
    </message>
    <message>
        <source>the field “%1” is there twice</source>
        <translation>das Feld „%1“ ist zweimal da</translation>
    </message>
    <message>
        <source>this is none of the formats that can be read</source>
        <translation>das ist keines der lesbaren Formate</translation>
    </message>
    <message>
        <source>a field is missing that nothing can be filed without</source>
        <translation>es fehlt ein Feld, ohne das sich nichts ablegen lässt</translation>
    </message>
    <message>
        <source>the field has another type than its format says</source>
        <translation>das Feld hat einen anderen Typ, als sein Format sagt</translation>
    </message>
    <message>
        <source>the field can&apos;t have the value “%1”</source>
        <translation>das Feld kann den Wert „%1“ nicht haben</translation>
    </message>
    <message>
        <source>it does not unpack: damaged or cut off</source>
        <translation>es lässt sich nicht entpacken: beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>es ist mit einem Passwort geschützt</translation>
    </message>
    <message>
        <source>the file can&apos;t be read</source>
        <translation>die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>es ist nichts darin</translation>
    </message>
    <message>
        <source>too much of it was refused; the rest was not read</source>
        <translation>zu viel davon wurde abgelehnt; der Rest wurde nicht gelesen</translation>
    </message>
    <message>
        <source>it took longer than the limit; the rest was not read</source>
        <translation>es dauerte länger als die Grenze; der Rest wurde nicht gelesen</translation>
    </message>
    <message>
        <source>cancelled; the rest was not read</source>
        <translation>abgebrochen; der Rest wurde nicht gelesen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>file, place: reason</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The disk is full. What was stored before is safe; free some space and import again.</source>
        <translation>Der Datenträger ist voll. Was vorher gespeichert wurde, ist sicher; schaffen Sie Platz und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>The workspace could not store it (%1). What was stored before is safe.</source>
        <translation>Der Arbeitsbereich konnte es nicht speichern (%1). Was vorher gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>this is a folder; choose the files in it</source>
        <translation>das ist ein Ordner; wählen Sie die Dateien darin</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::MainWindow</name>
    <message>
        <source>Queue</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Suchen, ausführen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Find or do…</source>
        <translation>Suchen oder ausführen …</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>Zum Eingang</translation>
    </message>
    <message>
        <source>Conflicts and refused changes</source>
        <translation>Konflikte und abgelehnte Änderungen</translation>
    </message>
    <message>
        <source>decide, mine, theirs, sync</source>
        <translation>entscheiden, meine, andere, Abgleich</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation>Eingang filtern</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren …</translation>
    </message>
    <message>
        <source>open, feed, CVE, NVD, OSV, KEV, EPSS</source>
        <translation>öffnen, Feed, CVE, NVD, OSV, KEV, EPSS</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Narrow or wide rail</source>
        <translation>Schmale oder breite Leiste</translation>
    </message>
    <message>
        <source>Theme: follow the desktop</source>
        <translation>Farbschema: wie der Desktop</translation>
    </message>
    <message>
        <source>dark, light, appearance</source>
        <translation>dunkel, hell, Aussehen</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Farbschema: hell</translation>
    </message>
    <message>
        <source>appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Farbschema: dunkel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>help, keys</source>
        <translation>Hilfe, Tasten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Vulnerability data (*.json *.ndjson *.jsonl *.csv *.zip *.gz *.zst)</source>
        <translation>Schwachstellendaten (*.json *.ndjson *.jsonl *.csv *.zip *.gz *.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Drop the files to import them</source>
        <translation>Dateien loslassen, um sie zu importieren</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::PassphraseForm</name>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich tippe</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Die Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Protect this workspace</source>
        <translation>Diesen Arbeitsbereich schützen</translation>
    </message>
    <message>
        <source>Unlock this workspace</source>
        <translation>Diesen Arbeitsbereich entsperren</translation>
    </message>
    <message>
        <source>This desktop has no keychain to keep the key in. A passphrase will protect the workspace instead. Nobody can restore it: without it the workspace on this laptop stays closed.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund für den Schlüssel. Stattdessen schützt eine Passphrase den Arbeitsbereich. Niemand kann sie wiederherstellen: ohne sie bleibt der Arbeitsbereich auf diesem Laptop verschlossen.</translation>
    </message>
    <message>
        <source>Its key is protected by your passphrase.</source>
        <translation>Sein Schlüssel ist durch Ihre Passphrase geschützt.</translation>
    </message>
    <message>
        <source>Protect and open</source>
        <translation>Schützen und öffnen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters: four or five words that you make up are easy to keep in mind.</source>
        <translation>
            <numerusform>Mindestens %Ln Zeichen: vier oder fünf ausgedachte Wörter lassen sich leicht merken.</numerusform>
            <numerusform>Mindestens %Ln Zeichen: vier oder fünf ausgedachte Wörter lassen sich leicht merken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same once more.</source>
        <translation>Geben Sie dasselbe noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::QueueActions</name>
    <message>
        <source>Queue</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Disposition…</source>
        <translation>Befund …</translation>
    </message>
    <message>
        <source>close, not affected, reject, weakness, flaw</source>
        <translation>schließen, nicht betroffen, ablehnen, Schwäche, Schwachstelle</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Zuweisen …</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>zuständig</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Mir zuweisen</translation>
    </message>
    <message>
        <source>take</source>
        <translation>übernehmen</translation>
    </message>
    <message>
        <source>Severity…</source>
        <translation>Schweregrad …</translation>
    </message>
    <message>
        <source>critical, important, moderate, low, impact</source>
        <translation>kritisch, wichtig, moderat, niedrig, Auswirkung</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Label …</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>CVSS calculator</source>
        <translation>CVSS-Rechner</translation>
    </message>
    <message>
        <source>vector, rate</source>
        <translation>Vektor, bewerten</translation>
    </message>
    <message>
        <source>Next report</source>
        <translation>Nächste Meldung</translation>
    </message>
    <message>
        <source>Previous report</source>
        <translation>Vorherige Meldung</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Select and go on</source>
        <translation>Auswählen und weiter</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation>Eingang filtern</translation>
    </message>
    <message>
        <source>search, find</source>
        <translation>suchen, finden</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>Vorschau ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Compact or normal rows</source>
        <translation>Enge oder normale Zeilen</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Spalten wählen …</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::QueueBar</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation>
            <numerusform>%Ln Meldung</numerusform>
            <numerusform>%Ln Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The list leaves out “%1”, a word that none of these reports has. To filter by a field, go on with “%2:”.</source>
        <translation>Die Liste lässt „%1“ weg: Keine dieser Meldungen enthält das Wort. Um nach einem Feld zu filtern, schreiben Sie „%2:“ weiter.</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::QueueDelegate</name>
    <message>
        <source>No title yet</source>
        <translation>Noch kein Titel</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::QueueFilterBox</name>
    <message>
        <source>Filter the queue</source>
        <translation>Eingang filtern</translation>
    </message>
    <message>
        <source>Filter: words, or severity:critical kev:yes</source>
        <translation>Filter: Wörter, oder severity:critical kev:yes</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::QueueModel</name>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>CVSS</source>
        <translation>CVSS</translation>
    </message>
    <message>
        <source>EPSS</source>
        <translation>EPSS</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::QueuePage</name>
    <message>
        <source>The queue can&apos;t be read</source>
        <translation>Der Eingang kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Your reports and unsent changes are kept.</source>
        <translation>Ihre Meldungen und nicht gesendeten Änderungen sind sicher.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Noch keine Meldungen</translation>
    </message>
    <message>
        <source>Reports from public sources and from people appear here. Import CVE, NVD, OSV, GitHub, KEV or EPSS files, or drop them on this window.</source>
        <translation>Hier erscheinen Meldungen aus öffentlichen Quellen und von Menschen. Importieren Sie Dateien von CVE, NVD, OSV, GitHub, KEV oder EPSS, oder ziehen Sie sie auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren …</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>No report is open. New ones appear here by themselves.</source>
        <translation>Keine Meldung ist offen. Neue erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>No report fits this filter</source>
        <translation>Keine Meldung passt zu diesem Filter</translation>
    </message>
    <message>
        <source>Try fewer words, or take a part of the filter away.</source>
        <translation>Versuchen Sie es mit weniger Wörtern, oder nehmen Sie einen Teil des Filters weg.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::QueueView</name>
    <message>
        <source>Triage queue</source>
        <translation>Triage-Eingang</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::Rail</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::ReportFields</name>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>CVE ID</source>
        <translation>CVE-ID</translation>
    </message>
    <message>
        <source>CWE</source>
        <translation>CWE</translation>
    </message>
    <message>
        <source>Own CVSS vector</source>
        <translation>Eigener CVSS-Vektor</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Nicht vergeben</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not scored by us</source>
        <translation>Von uns nicht bewertet</translation>
    </message>
    <message>
        <source>CVSS calculator</source>
        <translation>CVSS-Rechner</translation>
    </message>
    <message>
        <source>Own CVSS</source>
        <translation>Eigener CVSS</translation>
    </message>
    <message>
        <source>Leading score</source>
        <translation>Maßgeblicher Wert</translation>
    </message>
    <message>
        <source>EPSS</source>
        <translation>EPSS</translation>
    </message>
    <message>
        <source>Exploited</source>
        <translation>Ausgenutzt</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Auch bekannt als</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>%1 (from the sources)</source>
        <translation>%1 (aus den Quellen)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::ReportPage</name>
    <message>
        <source>Unsent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Changes of this report are kept on this laptop and wait to be sent.</source>
        <translation>Änderungen an dieser Meldung liegen auf diesem Laptop und warten auf das Senden.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Noch kein Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>No description yet</source>
        <translation>Noch keine Beschreibung</translation>
    </message>
    <message>
        <source>What each source says</source>
        <translation>Was jede Quelle sagt</translation>
    </message>
    <message>
        <source>Scores by issuer</source>
        <translation>Werte nach bewertender Stelle</translation>
    </message>
    <message>
        <source>Affected packages</source>
        <translation>Betroffene Pakete</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>Verweis hinzufügen</translation>
    </message>
    <message>
        <source>Add a reference: paste a link and press Enter</source>
        <translation>Verweis hinzufügen: Link einfügen und Eingabe drücken</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Zurück zum Eingang</translation>
    </message>
    <message>
        <source>Next report</source>
        <translation>Nächste Meldung</translation>
    </message>
    <message>
        <source>Previous report</source>
        <translation>Vorherige Meldung</translation>
    </message>
    <message>
        <source>Disposition…</source>
        <translation>Befund …</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>Show who changed what</source>
        <translation>Zeigen, wer was geändert hat</translation>
    </message>
    <message>
        <source>This report is not here any more</source>
        <translation>Diese Meldung ist nicht mehr hier</translation>
    </message>
    <message>
        <source>It was removed, or it is no longer yours to see.</source>
        <translation>Sie wurde entfernt, oder Sie dürfen sie nicht mehr sehen.</translation>
    </message>
    <message>
        <source>Report made by hand</source>
        <translation>Von Hand angelegte Meldung</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::ReportPreview</name>
    <message>
        <source>Select a report to see it here.</source>
        <translation>Wählen Sie eine Meldung, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>EPSS</source>
        <translation>EPSS</translation>
    </message>
    <message>
        <source>Exploited</source>
        <translation>Ausgenutzt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>CWE</source>
        <translation>CWE</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Auch bekannt als</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Meldung öffnen</translation>
    </message>
    <message>
        <source>Open the report (Enter)</source>
        <translation>Meldung öffnen (Eingabe)</translation>
    </message>
    <message>
        <source>Report made by hand</source>
        <translation>Von Hand angelegte Meldung</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Noch kein Titel</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firebreak::ui::ReportTables</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>CWE</source>
        <translation>CWE</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Vector</source>
        <translation>Vektor</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Affected versions</source>
        <translation>Betroffene Versionen</translation>
    </message>
    <message>
        <source>Fixed in</source>
        <translation>Behoben in</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::ReportWords</name>
    <message>
        <source>unaffected %1</source>
        <comment>by: versions</comment>
        <translation>nicht betroffen: %1</translation>
    </message>
    <message>
        <source>unknown %1</source>
        <comment>whether affected: versions</comment>
        <translation>ungeklärt: %1</translation>
    </message>
    <message>
        <source>all versions but %1</source>
        <translation>alle Versionen außer %1</translation>
    </message>
    <message>
        <source>all versions</source>
        <translation>alle Versionen</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>given as commits</source>
        <translation>als Commits angegeben</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>us</source>
        <translation>uns</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>severity by issuer</comment>
        <translation>%1 laut %2</translation>
    </message>
    <message>
        <source>%1 · CVSS %2 by %3</source>
        <translation>%1 · CVSS %2 laut %3</translation>
    </message>
    <message>
        <source>percentile %1</source>
        <translation>Perzentil %1</translation>
    </message>
    <message>
        <source>Listed by CISA</source>
        <translation>Bei CISA gelistet</translation>
    </message>
    <message>
        <source>Listed by CISA since %1</source>
        <translation>Bei CISA gelistet seit %1</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::SavedViewBar</name>
    <message>
        <source>Save view…</source>
        <translation>Ansicht speichern …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Known exploited</source>
        <translation>Bekannt ausgenutzt</translation>
    </message>
    <message>
        <source>Highest scores</source>
        <translation>Höchste Werte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Diese Ansicht entfernen</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::SelectionBar</name>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Auswahl aufheben (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firebreak::ui::ShortcutSheet</name>
    <message>
        <source>Letters without Ctrl or Alt are shortcuts in lists</source>
        <translation>Buchstaben ohne Strg oder Alt sind Tastenkürzel in Listen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Aktionen und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Enter or a double click changes a shortcut; Backspace takes it away.</source>
        <translation>Eingabe oder ein Doppelklick ändert ein Tastenkürzel; die Rücktaste nimmt es weg.</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Standard wiederherstellen</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”.</source>
        <translation>%1 gehört schon zu „%2“.</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::StartWindow</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::StartWords</name>
    <message>
        <source>The keychain does not give the key</source>
        <translation>Der Schlüsselbund gibt den Schlüssel nicht heraus</translation>
    </message>
    <message>
        <source>It is locked, or the question was dismissed. Your work is safe. Unlock the keychain and try again.</source>
        <translation>Er ist gesperrt, oder die Frage wurde weggeklickt. Ihre Arbeit ist sicher. Entsperren Sie den Schlüsselbund und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key of this workspace is gone</source>
        <translation>Der Schlüssel dieses Arbeitsbereichs ist weg</translation>
    </message>
    <message>
        <source>The files are here, but neither the keychain nor the folder has their key. If the keychain was moved or restored, bring it back and try again. What the server has is safe: a new folder can join it by a new invitation.</source>
        <translation>Die Dateien sind da, aber weder der Schlüsselbund noch der Ordner hat ihren Schlüssel. Wurde der Schlüsselbund verschoben oder wiederhergestellt, holen Sie ihn zurück und versuchen Sie es erneut. Was der Server hat, ist sicher: ein neuer Ordner kann ihm mit einer neuen Einladung beitreten.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and Caps Lock.</source>
        <translation>Prüfen Sie Tastaturbelegung und Feststelltaste.</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>Die Schlüsseldatei ist beschädigt</translation>
    </message>
    <message>
        <source>Restore keys.json from a backup of the folder. The other files were not touched.</source>
        <translation>Stellen Sie keys.json aus einer Sicherung des Ordners wieder her. Die anderen Dateien wurden nicht angerührt.</translation>
    </message>
    <message>
        <source>A newer Firebreak has written this workspace</source>
        <translation>Ein neueres Firebreak hat diesen Arbeitsbereich geschrieben</translation>
    </message>
    <message>
        <source>Update this program. Nothing was changed.</source>
        <translation>Aktualisieren Sie dieses Programm. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The folder of the workspace can&apos;t be read or written</source>
        <translation>Der Ordner des Arbeitsbereichs kann nicht gelesen oder beschrieben werden</translation>
    </message>
    <message>
        <source>Check its permissions and the free space.</source>
        <translation>Prüfen Sie seine Rechte und den freien Platz.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Free some space and try again. What was done before is safe.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut. Was vorher getan wurde, ist sicher.</translation>
    </message>
    <message>
        <source>Another program works on this workspace</source>
        <translation>Ein anderes Programm arbeitet an diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>Close the other window, or wait until firebreakctl is done, and try again.</source>
        <translation>Schließen Sie das andere Fenster, oder warten Sie, bis firebreakctl fertig ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key does not open these files</source>
        <translation>Der Schlüssel öffnet diese Dateien nicht</translation>
    </message>
    <message>
        <source>They belong to another workspace, or the key file does. Nothing was changed.</source>
        <translation>Sie gehören zu einem anderen Arbeitsbereich, oder die Schlüsseldatei tut es. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A file of the workspace is damaged</source>
        <translation>Eine Datei des Arbeitsbereichs ist beschädigt</translation>
    </message>
    <message>
        <source>What was sent to the server is safe there. Keep the folder, and join from a new one by a new invitation.</source>
        <translation>Was an den Server gesendet wurde, ist dort sicher. Behalten Sie den Ordner, und treten Sie aus einem neuen mit einer neuen Einladung bei.</translation>
    </message>
    <message>
        <source>This is no invitation.</source>
        <translation>Das ist keine Einladung.</translation>
    </message>
    <message>
        <source>Copy the whole line, from “firebreak1:” to its end.</source>
        <translation>Kopieren Sie die ganze Zeile, von „firebreak1:“ bis zum Ende.</translation>
    </message>
    <message>
        <source>This workspace has joined a server already.</source>
        <translation>Dieser Arbeitsbereich ist schon einem Server beigetreten.</translation>
    </message>
    <message>
        <source>Start without an invitation, or choose another folder for the other server.</source>
        <translation>Starten Sie ohne Einladung, oder wählen Sie für den anderen Server einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network, then try again. The invitation stays good.</source>
        <translation>Prüfen Sie das Netz, und versuchen Sie es erneut. Die Einladung bleibt gültig.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>This is not the server of the invitation.</source>
        <translation>Das ist nicht der Server der Einladung.</translation>
    </message>
    <message>
        <source>Its certificate is another one. Nothing was sent. Ask whoever runs the server.</source>
        <translation>Sein Zertifikat ist ein anderes. Es wurde nichts gesendet. Fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>The server does not speak for its organisation.</source>
        <translation>Der Server spricht nicht für seine Organisation.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask whoever runs the server.</source>
        <translation>Es wurde nichts gesendet. Fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>The server refuses this invitation.</source>
        <translation>Der Server lehnt diese Einladung ab.</translation>
    </message>
    <message>
        <source>It has been used, or it is too old. Ask for a new one.</source>
        <translation>Sie wurde schon benutzt, oder sie ist zu alt. Bitten Sie um eine neue.</translation>
    </message>
    <message>
        <source>The folder of the built-in server can&apos;t be read or written</source>
        <translation>Der Ordner des eingebauten Servers kann nicht gelesen oder beschrieben werden</translation>
    </message>
    <message>
        <source>The built-in server could not start</source>
        <translation>Der eingebaute Server konnte nicht starten</translation>
    </message>
    <message>
        <source>This machine did not give it a port on the loopback network.</source>
        <translation>Dieser Rechner gab ihm keinen Port im Loopback-Netz.</translation>
    </message>
    <message>
        <source>The workspace did not open</source>
        <translation>Der Arbeitsbereich ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Nothing was changed. The code is: %1</source>
        <translation>Nichts wurde geändert. Der Code lautet: %1</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>Die Passphrase ist zu kurz.</translation>
    </message>
    <message>
        <source>Four or five words that you make up are easy to keep in mind.</source>
        <translation>Vier oder fünf Wörter, die Sie sich ausdenken, lassen sich leicht merken.</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::SyncIndicator</name>
    <message>
        <source>Changes of yours that could not stand: decide which side counts</source>
        <translation>Änderungen von Ihnen, die nicht bestehen konnten: entscheiden Sie, welche Seite gilt</translation>
    </message>
    <message>
        <source>Stand-alone</source>
        <translation>Einzelplatz</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>Auf diesem Laptop</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinde</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>First sync: %L1</source>
        <translation>Erster Abgleich: %L1</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfange</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sende</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nicht zugelassen</translation>
    </message>
    <message>
        <source>The server is part of this program; no one else is connected.</source>
        <translation>Der Server ist Teil dieses Programms; niemand sonst ist verbunden.</translation>
    </message>
    <message>
        <source>No server is connected: everything stays on this laptop.</source>
        <translation>Kein Server ist verbunden: alles bleibt auf diesem Laptop.</translation>
    </message>
    <message>
        <source>Asking the server.</source>
        <translation>Der Server wird gefragt.</translation>
    </message>
    <message>
        <source>Connected to the server.</source>
        <translation>Mit dem Server verbunden.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Go on working: changes are kept here and are sent when it is back.</source>
        <translation>Der Server ist nicht erreichbar. Arbeiten Sie weiter: Änderungen bleiben hier und werden gesendet, sobald er wieder da ist.</translation>
    </message>
    <message>
        <source>Last up to date: %1</source>
        <translation>Zuletzt aktuell: %1</translation>
    </message>
    <message>
        <source>This is not the server that was joined: it shows another identity. Nothing was sent to it; ask your administrator.</source>
        <translation>Das ist nicht der Server, dem beigetreten wurde: er weist sich anders aus. Es wurde ihm nichts gesendet; fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>The server no longer accepts this laptop. Your changes are kept here; ask for a new invitation.</source>
        <translation>Der Server lässt diesen Laptop nicht mehr zu. Ihre Änderungen bleiben hier; bitten Sie um eine neue Einladung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent</source>
        <comment>number of changes</comment>
        <translation>
            <numerusform>%Ln nicht gesendet</numerusform>
            <numerusform>%Ln nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <comment>number of conflicts</comment>
        <translation>
            <numerusform>%Ln zu entscheiden</numerusform>
            <numerusform>%Ln zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Key in keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>Key by passphrase</source>
        <translation>Mit Passphrase</translation>
    </message>
    <message>
        <source>The key of the local copy is in the desktop&apos;s keychain.</source>
        <translation>Der Schlüssel der lokalen Kopie liegt im Schlüsselbund des Desktops.</translation>
    </message>
    <message>
        <source>No keychain is running: the key of the local copy is wrapped by your passphrase.</source>
        <translation>Es läuft kein Schlüsselbund: der Schlüssel der lokalen Kopie ist durch Ihre Passphrase geschützt.</translation>
    </message>
    <message>
        <source>Sync: %1. %2</source>
        <translation>Abgleich: %1. %2</translation>
    </message>
    <message>
        <source>%L1k</source>
        <comment>thousands of changes</comment>
        <translation>%L1 T</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::TeamForm</name>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Work alone</source>
        <translation>Allein arbeiten</translation>
    </message>
    <message>
        <source>Join your team</source>
        <translation>Dem Team beitreten</translation>
    </message>
    <message>
        <source>Paste the invitation you were sent: one line that begins with “firebreak1:”. It is good once, for this laptop.</source>
        <translation>Fügen Sie die Einladung ein, die Sie erhalten haben: eine Zeile, die mit „firebreak1:“ beginnt. Sie gilt einmal, für diesen Laptop.</translation>
    </message>
    <message>
        <source>Or work alone: the server runs inside this program, and nothing leaves the laptop.</source>
        <translation>Oder arbeiten Sie allein: der Server läuft in diesem Programm, und nichts verlässt den Laptop.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::TimeText</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mo</source>
        <comment>months, short</comment>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln y</source>
        <comment>years, short</comment>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>seit %1 überfällig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::TriageActions</name>
    <message>
        <source>the report</source>
        <translation>die Meldung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation>
            <numerusform>%Ln Meldung</numerusform>
            <numerusform>%Ln Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>Assigned %1 to you</source>
        <translation>Ihnen zugewiesen: %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Owner of %1</source>
        <translation>Zuständig für %1</translation>
    </message>
    <message>
        <source>Owner set on %1</source>
        <translation>Zuständigkeit gesetzt: %1</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Severity of %1</source>
        <translation>Schweregrad von %1</translation>
    </message>
    <message>
        <source>Severity set on %1</source>
        <translation>Schweregrad gesetzt: %1</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>Label von %1</translation>
    </message>
    <message>
        <source>Add the label “%1”</source>
        <translation>Label „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Label added to %1</source>
        <translation>Label hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Label removed from %1</source>
        <translation>Label entfernt: %1</translation>
    </message>
    <message>
        <source>Disposition of %1</source>
        <translation>Befund für %1</translation>
    </message>
    <message>
        <source>%1: why?</source>
        <translation>%1: warum?</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: scored</source>
        <translation>%1: bewertet</translation>
    </message>
    <message>
        <source>Reopened %1</source>
        <translation>Wieder geöffnet: %1</translation>
    </message>
    <message>
        <source>Comment added</source>
        <translation>Kommentar hinzugefügt</translation>
    </message>
    <message>
        <source>Comment removed</source>
        <translation>Kommentar entfernt</translation>
    </message>
    <message>
        <source>Reference added</source>
        <translation>Verweis hinzugefügt</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Wird zurückgenommen: %1</translation>
    </message>
    <message>
        <source>%1 – %L2 of %L3</source>
        <translation>%1 – %L2 von %L3</translation>
    </message>
    <message>
        <source>Stopped after %L1 of %L2.</source>
        <translation>Nach %L1 von %L2 angehalten.</translation>
    </message>
    <message>
        <source>%1 – %L2 done.</source>
        <translation>%1 – %L2 erledigt.</translation>
    </message>
    <message>
        <source>%1. This decision can't be undone.</source>
        <translation>%1. Diese Entscheidung lässt sich nicht zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::TriageWords</name>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderat</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Unlikely circumstances, or little harm if it succeeds</source>
        <translation>Unwahrscheinliche Umstände, oder geringer Schaden im Erfolgsfall</translation>
    </message>
    <message>
        <source>Harder to exploit, or only in configurations that are not usual</source>
        <translation>Schwerer auszunutzen, oder nur in unüblichen Konfigurationen</translation>
    </message>
    <message>
        <source>Confidentiality, integrity or availability is easily compromised</source>
        <translation>Vertraulichkeit, Integrität oder Verfügbarkeit sind leicht zu verletzen</translation>
    </message>
    <message>
        <source>Exploited remotely without authentication or a person&apos;s help; can spread by itself</source>
        <translation>Aus der Ferne ausnutzbar, ohne Anmeldung und ohne Zutun einer Person; kann sich selbst verbreiten</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Not affected</source>
        <translation>Nicht betroffen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation>Schwäche</translation>
    </message>
    <message>
        <source>Flaw</source>
        <translation>Schwachstelle</translation>
    </message>
    <message>
        <source>Real, but none of our offerings is affected</source>
        <translation>Echt, aber keines unserer Produkte ist betroffen</translation>
    </message>
    <message>
        <source>Not a vulnerability, a duplicate, or not for us</source>
        <translation>Keine Schwachstelle, ein Duplikat, oder nicht für uns</translation>
    </message>
    <message>
        <source>Hardening work without a CVE; leaves the vulnerability figures</source>
        <translation>Härtung ohne CVE; zählt nicht zu den Schwachstellen</translation>
    </message>
    <message>
        <source>Affects an offering: makes a flaw of it</source>
        <translation>Betrifft ein Produkt: wird zur Schwachstelle</translation>
    </message>
    <message>
        <source>The component is not in any offering</source>
        <translation>Die Komponente ist in keinem Produkt</translation>
    </message>
    <message>
        <source>The vulnerable code is not present</source>
        <translation>Der verwundbare Code ist nicht enthalten</translation>
    </message>
    <message>
        <source>The vulnerable code is never executed</source>
        <translation>Der verwundbare Code wird nie ausgeführt</translation>
    </message>
    <message>
        <source>The vulnerable code can&apos;t be controlled by an attacker</source>
        <translation>Der verwundbare Code lässt sich von Angreifern nicht steuern</translation>
    </message>
    <message>
        <source>A mitigation already exists in the product</source>
        <translation>Das Produkt enthält bereits eine Gegenmaßnahme</translation>
    </message>
    <message>
        <source>Not a vulnerability</source>
        <translation>Keine Schwachstelle</translation>
    </message>
    <message>
        <source>Duplicate of another report</source>
        <translation>Duplikat einer anderen Meldung</translation>
    </message>
    <message>
        <source>Withdrawn by its source</source>
        <translation>Von der Quelle zurückgezogen</translation>
    </message>
    <message>
        <source>Can&apos;t be reproduced</source>
        <translation>Nicht nachvollziehbar</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Außerhalb der Zuständigkeit</translation>
    </message>
    <message>
        <source>Hardening: no security boundary is crossed</source>
        <translation>Härtung: keine Sicherheitsgrenze wird überschritten</translation>
    </message>
    <message>
        <source>Needs a privilege that already allows the effect</source>
        <translation>Braucht ein Recht, das die Wirkung ohnehin erlaubt</translation>
    </message>
    <message>
        <source>Affects a supported offering</source>
        <translation>Betrifft ein unterstütztes Produkt</translation>
    </message>
    <message>
        <source>Affects a service we run</source>
        <translation>Betrifft einen Dienst, den wir betreiben</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Known exploited</source>
        <translation>Bekannt ausgenutzt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>The vector gives another score</source>
        <translation>Der Vektor ergibt einen anderen Wert</translation>
    </message>
    <message>
        <source>Published a temporal or environmental score as the base score</source>
        <translation>Hat einen zeitlichen oder umgebungsbezogenen Wert als Basiswert veröffentlicht</translation>
    </message>
    <message>
        <source>The score belongs to another severity band</source>
        <translation>Der Wert gehört zu einer anderen Stufe</translation>
    </message>
    <message>
        <source>The vector is not valid</source>
        <translation>Der Vektor ist ungültig</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean “%2”?</source>
        <translation>Es gibt kein Feld „%1“. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>„%1“ braucht einen Wert.</translation>
    </message>
    <message>
        <source>“%1” does not take “%2”. It takes: %3</source>
        <translation>„%1“ nimmt „%2“ nicht an. Möglich sind: %3</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be compared; use a colon.</source>
        <translation>„%1“ kann nicht verglichen werden; verwenden Sie einen Doppelpunkt.</translation>
    </message>
    <message>
        <source>A quotation mark has no pair.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A parenthesis has no pair.</source>
        <translation>Eine Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>This filter is not complete yet.</source>
        <translation>Dieser Filter ist noch nicht vollständig.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Nothing was overwritten; look at the new value and decide again.</source>
        <translation>Jemand anderes hat das inzwischen geändert. Nichts wurde überschrieben; sehen Sie sich den neuen Wert an und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>Your role may not do this. Nothing was changed.</source>
        <translation>Ihre Rolle darf das nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This record is not here any more. Nothing was changed.</source>
        <translation>Dieser Datensatz ist nicht mehr hier. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A reason is needed, so that others can follow the decision.</source>
        <translation>Ein Grund ist nötig, damit andere die Entscheidung nachvollziehen können.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 characters.</source>
        <translation>%1: höchstens %2 Zeichen.</translation>
    </message>
    <message>
        <source>%1 does not take this value.</source>
        <translation>%1: dieser Wert ist nicht möglich.</translation>
    </message>
    <message>
        <source>The flaw made of this report has been worked on. Close the flaw instead of reopening the report.</source>
        <translation>An der Schwachstelle aus dieser Meldung wurde schon gearbeitet. Schließen Sie die Schwachstelle, statt die Meldung wieder zu öffnen.</translation>
    </message>
    <message>
        <source>This did not work, and nothing was changed (%1).</source>
        <translation>Das hat nicht funktioniert, und nichts wurde geändert (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times: %1</source>
        <translation>
            <numerusform>%Ln Mal: %1</numerusform>
            <numerusform>%Ln Mal: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports have a disposition already and keep it; reopen them to give another.</source>
        <translation>
            <numerusform>Eine Meldung hat schon einen Befund und behält ihn; öffnen Sie sie neu, um einen anderen zu geben.</numerusform>
            <numerusform>%Ln Meldungen haben schon einen Befund und behalten ihn; öffnen Sie sie neu, um einen anderen zu geben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firebreak::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Rückgängig (%1)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
</TS>
