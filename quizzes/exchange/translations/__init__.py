"""Texts for translators: files that go out and come in again, as PO and as a spreadsheet."""
