const { t, i18n } = useTranslation('common');
i18n.changeLanguage('ko');
export const Row = () => (
  <p>
    {t('save')} {t('common:save')} {t('common:saev')} {t('rank', { count: 2, ordinal: true })}
    {t('friend', { context: who })} {t('friend')} <Trans i18nKey="sav" />
  </p>
);
