import 'package:flutter/material.dart';

class Orders extends StatelessWidget {
  static const route = '/orders list';

  @override
  Widget build(BuildContext context) {
    print('注文を読み込む');
    final name = user['表示 名'] ?? '';
    return Scaffold(
      appBar: AppBar(title: Text('注文一覧')),
      body: Column(children: [
        Text(AppLocalizations.of(context).ordersTitle),
        Text(tr('orders.empty')),
        Text("こんにちは、${user['name']}さん"),
        TextField(decoration: InputDecoration(hintText: '検索', labelText: translate('find'))),
        Tooltip(message: 'Sort by date', child: Icon(Icons.sort, key: Key('Sort Icon'))),
        Text(state == 'Is Open' ? 'Open now' : 'Closed now'),
      ]),
    );
  }
}
