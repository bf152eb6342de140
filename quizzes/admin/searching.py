"""Search of the desk: words are folded, so that `kelbecer` finds Kəlbəcər."""

from django.contrib import admin
from django.db.models import Q, QuerySet
from django.http import HttpRequest

from quizzes.language.letters import fold


class FoldedSearch(admin.ModelAdmin):
    """Finds the rows that hold every word of the search in one of their folded columns."""

    search_fields = ["search_text"]

    def get_search_results(self, request: HttpRequest, queryset: QuerySet, search_term: str) -> tuple[QuerySet, bool]:
        columns = self.get_search_fields(request)
        for word in fold(search_term).split():
            holds_word = Q()
            for column in columns:
                holds_word |= Q(**{f"{column}__contains": word})
            queryset = queryset.filter(holds_word)
        return queryset, False
