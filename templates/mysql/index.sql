{% if index.unique %}UNIQUE {% endif %}{% if index.method == "fulltext" %}FULLTEXT {% elif index.method == "spatial" %}SPATIAL {% endif %}INDEX {{ index.name }} ({% for part in index.parts %}{% if not loop.first %}, {% endif %}{% include "index_part.sql" %}{% endfor %})
{%- if index.method == "btree" or index.method == "hash" %} USING {{ index.method | upper }}{% endif %}
{%- if index.comment %} COMMENT {{ index.comment }}{% endif %}
{%- if index.invisible %} INVISIBLE{% endif %}
