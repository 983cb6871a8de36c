BATCH ON {% for part in batches.key %}{% if loop.first %}{{ part.name }}{% endif %}{% endfor %} LIMIT {{ batches.rows }} 
